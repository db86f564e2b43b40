using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>
/// The fewest conversations to have so that the proactive pipeline of a row of coverage reaches its target, and the deals that they make
/// proactive.
/// </summary>
/// <remarks>
/// A conversation that serves several deals counts once. Deals that nothing can make proactive any more, or that would leave the row, are
/// not in it.
/// </remarks>
public sealed class RepairPlan
{
    private RepairPlan(CoverageRow row, IReadOnlyList<RepairStep> steps, IReadOnlyList<Conversation> conversations) =>
        (Row, Steps, Conversations) = (row, steps, conversations);

    /// <summary>The row of coverage that is to reach its target.</summary>
    public CoverageRow Row { get; }

    /// <summary>The deals, cheapest first: fewest conversations for the amount. Empty when nothing is missing.</summary>
    public IReadOnlyList<RepairStep> Steps { get; }

    /// <summary>Whom to talk with, in the order of the deals, each with all that they are asked of these deals.</summary>
    public IReadOnlyList<Conversation> Conversations { get; }

    /// <summary>
    /// What is still missing to the target when every deal is proactive; 0 when the plan gets there, null when there is no quota.
    /// </summary>
    public decimal? StillMissing => Row.AmountToTarget - Steps.Sum(step => step.Amount) is { } missing ? Math.Max(0, missing) : null;

    /// <summary>The plan for one row.</summary>
    /// <param name="row">A row of a fiscal period, of a table made from the assessment.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RepairPlan For(CoverageRow row, Assessment assessment) => For(
        row ?? throw new ArgumentNullException(nameof(row)),
        new RepairableDeals(assessment ?? throw new ArgumentNullException(nameof(assessment))));

    /// <summary>The plans for many rows, one after the other: the deals are looked through once, and not for every row.</summary>
    /// <param name="rows">Rows of fiscal periods, of tables made from the assessment.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<RepairPlan> ForAll(IEnumerable<CoverageRow> rows, Assessment assessment)
    {
        var deals = new RepairableDeals(assessment ?? throw new ArgumentNullException(nameof(assessment)));
        return (rows ?? throw new ArgumentNullException(nameof(rows))).Select(row => For(row, deals));
    }

    private static RepairPlan For(CoverageRow target, RepairableDeals deals)
    {
        if (target.AmountToTarget is not (> 0 and var missing))
            return new RepairPlan(target, [], []);
        var all = new RepairCandidates(target, deals).All().ToArray();
        var people = new ConversationBudget(all).Cheapest(missing);
        var steps = Needed(Taken(all, people), missing);
        return new RepairPlan(target, steps, Merged(steps));
    }

    private static IEnumerable<RepairStep> Taken(IEnumerable<RepairCandidate> candidates, HashSet<string> people) => candidates
        .Where(candidate => ConversationBudget.IsServed(candidate, people))
        .Select(candidate => new RepairStep(
            new DealRepair(candidate.Deal, candidate.Ways.First(way => candidate.NamesIn(way).All(people.Contains))), candidate.Amount))
        .OrderBy(step => step.Repair.Conversations.Count / step.Amount)
        .ThenBy(step => step.Deal.Deal.Id, StringComparer.Ordinal);

    // What the seller can do alone costs nothing, so it may be more than is needed.
    private static List<RepairStep> Needed(IEnumerable<RepairStep> steps, decimal missing)
    {
        var all = steps.ToList();
        var surplus = all.Sum(step => step.Amount) - missing;
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i].Repair.Conversations.Count == 0 && all[i].Amount <= surplus)
            {
                surplus -= all[i].Amount;
                all.RemoveAt(i);
            }
        return all;
    }

    private static Conversation[] Merged(IReadOnlyList<RepairStep> steps) => steps
        .SelectMany(step => step.Repair.Conversations.Select(conversation => (step.Deal, Conversation: conversation)))
        .GroupBy(one => one.Conversation.With.Person is null ? (object)one.Conversation : one.Conversation.With)
        .Select(same => new Conversation(same.First().Conversation.With, [.. same.SelectMany(one => one.Conversation.Findings)]))
        .ToArray();
}
