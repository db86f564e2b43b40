using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Tool.Views;

/// <summary>Names in a row, the first few of many.</summary>
internal static class NameList
{
    private const int Shown = 5;

    public static string Format(string between, IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(between, all.Take(Shown)) + (all.Length > Shown ? $" and {all.Length - Shown:N0} more" : "");
    }
}
