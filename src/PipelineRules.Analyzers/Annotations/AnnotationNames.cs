using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>The names of the attributes, known in any namespace.</summary>
internal static class AnnotationNames
{
    private const string Suffix = "Attribute";

    private static readonly Dictionary<string, AnnotationKind> s_marks = new(StringComparer.Ordinal)
    {
        ["MustHaveDate"] = AnnotationKind.MustHaveDate,
        ["CustomerPriority"] = AnnotationKind.CustomerPriority,
        ["ForecastCloseDate"] = AnnotationKind.ForecastCloseDate,
        ["ForecastCategory"] = AnnotationKind.ForecastCategory,
        ["Forecasts"] = AnnotationKind.Forecasts,
        ["RequiresMustHaveDate"] = AnnotationKind.RequiresMustHaveDate,
        ["EnsuresMustHaveDate"] = AnnotationKind.EnsuresMustHaveDate,
        ["HasMustHaveDateWhen"] = AnnotationKind.HasMustHaveDateWhenTrue,
    };

    public static IEnumerable<string> Attributes => s_marks.Keys.Select(name => name + Suffix);

    public static IEnumerable<string> Short => s_marks.Keys;

    public static bool TryFind(string name, out AnnotationKind annotationKind) =>
        s_marks.TryGetValue(
            name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name, out annotationKind);
}
