using System.Collections.Generic;
using System.Linq;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// The priorities around a deal that people of its other companies own or speak of, as its companies see them: a group's, owned by an
/// executive of the subsidiary. Their own company sees them without that owner.
/// </summary>
internal sealed class CrossCompanyPriorities
{
    private readonly Dictionary<LinkedPriority, PriorityContext> _seen;

    private CrossCompanyPriorities(Dictionary<LinkedPriority, PriorityContext> seen) =>
        (_seen, Ranked) = (seen, RankedPriorities.Of(seen.Values.ToArray()));

    /// <summary>The open ones by rank and day; null where there are none.</summary>
    public RankedPriorities? Ranked { get; }

    /// <summary>Those of some companies; null where they have none.</summary>
    /// <param name="around">The companies, each with its own.</param>
    /// <param name="companies">The same companies: who counts as one of theirs.</param>
    public static CrossCompanyPriorities? Of(IEnumerable<CustomerContext> around, Companies companies)
    {
        Dictionary<LinkedPriority, PriorityContext>? seen = null;
        foreach (var customer in around)
            foreach (var priority in customer.CrossCompany)
                (seen ??= [])[priority] = priority.SeenBy(companies);
        return seen is null ? null : new CrossCompanyPriorities(seen);
    }

    /// <summary>Whether nobody can tell how any of them but one ranked on the day looked at, or when it was due.</summary>
    public bool HasUnknownRanks(CustomerContext customer, string but) =>
        _seen.Values.Any(one => one.Priority.Id != but && customer.IsRankUnknown(one));

    /// <summary>A priority as the deal's companies see it.</summary>
    public PriorityContext Seen(LinkedPriority priority) => _seen.TryGetValue(priority, out var seen) ? seen : priority.Own;
}
