using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Tool.Reports;

/// <summary>Names in a row, the first few of many.</summary>
internal static class Listed
{
    private const int Shown = 5;

    public static string Of(string between, IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(between, all.Take(Shown)) + (all.Length > Shown ? $" and {all.Length - Shown:N0} more" : "");
    }
}
