using System.Collections.Generic;
using System.Collections.Frozen;
using System.Linq;
using PipelineRules.Crm;

namespace PipelineRules.Tool.Imports;

/// <summary>Which properties an export has.</summary>
internal sealed class AvailableProperties(IEnumerable<ColumnMapping> feeds)
{
    private readonly FrozenSet<(string Table, string Property)> _given =
        feeds.Where(feed => feed.IsGiven).Select(feed => (feed.Table, feed.Property)).ToFrozenSet();

    public bool Any(string table) => _given.Any(one => one.Table == table);

    public bool Has(string table, string property) => _given.Contains((table, property));

    public IReadOnlyList<T>? Rows<T>(string table, params T[] rows) => Any(table) ? rows : null;
}
