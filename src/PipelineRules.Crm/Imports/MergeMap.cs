using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Which deals were merged into which. Each went into one other, and no round leads back: of deals that claim each other the first to be
/// named as one that others went into stays.
/// </summary>
internal sealed class MergeMap
{
    private readonly Dictionary<string, string> _into = [];
    private readonly HashSet<string> _survivors = [];

    public bool Any => _into.Count > 0;

    public void Add(string survivor, string merged)
    {
        if (Survivors(survivor).LastOrDefault(survivor) != merged && _into.TryAdd(merged, survivor))
            _survivors.Add(survivor);
    }

    public bool IsSurvivor(string deal) => _survivors.Contains(deal);

    /// <summary>The deals of which another counts, given those that are there: one whose survivors are all missing counts itself.</summary>
    public HashSet<string> Absorbed(IReadOnlySet<string> there) => [.. _into.Keys.Where(deal => Survivors(deal).Any(there.Contains))];

    private IEnumerable<string> Survivors(string deal)
    {
        while (_into.TryGetValue(deal, out var survivor))
            yield return deal = survivor;
    }
}
