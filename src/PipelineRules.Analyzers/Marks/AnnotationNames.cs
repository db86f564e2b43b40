using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analyzers.Marks;

/// <summary>The names of the attributes, known in any namespace.</summary>
internal static class AnnotationNames
{
    private const string Suffix = "Attribute";

    private static readonly Dictionary<string, Mark> s_marks = new(StringComparer.Ordinal)
    {
        ["MustHaveDate"] = Mark.MustHaveDate,
        ["CustomerPriority"] = Mark.CustomerPriority,
        ["ForecastCloseDate"] = Mark.ForecastCloseDate,
        ["ForecastCategory"] = Mark.ForecastCategory,
        ["Forecasts"] = Mark.Forecasts,
        ["RequiresMustHaveDate"] = Mark.RequiresMustHaveDate,
        ["EnsuresMustHaveDate"] = Mark.EnsuresMustHaveDate,
        ["HasMustHaveDateWhen"] = Mark.HasMustHaveDateWhenTrue,
    };

    public static IEnumerable<string> Attributes => s_marks.Keys.Select(name => name + Suffix);

    public static IEnumerable<string> Short => s_marks.Keys;

    public static bool TryFind(string name, out Mark mark) =>
        s_marks.TryGetValue(name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name, out mark);
}
