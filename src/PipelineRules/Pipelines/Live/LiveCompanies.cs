using System;
using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>Which company belongs to which while that changes: the way up is gone each time.</summary>
internal sealed class LiveCompanies(LiveTables tables) : ICompanyTree
{
    private const int FewSteps = 16;

    public int Version => tables.CustomersVersion;

    public bool IsAtOrAbove(string above, string company)
    {
        HashSet<string>? seen = null;
        var steps = 0;
        for (string? at = company; at is not null && (seen?.Add(at) ?? true); at = ParentOf(at))
        {
            if (at == above)
                return true;
            if (++steps == FewSteps)
                seen = new HashSet<string>(StringComparer.Ordinal);
        }
        return false;
    }

    private string? ParentOf(string company) => tables.Customers.First(company)?.Fact.Parent.NullIfBlank();
}
