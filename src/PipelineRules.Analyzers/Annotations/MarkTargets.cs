using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>What each mark may be put on, as the attributes of the same names may.</summary>
internal static class MarkTargets
{
    private const AnnotationKind Values =
        AnnotationKind.MustHaveDate | AnnotationKind.CustomerPriority | AnnotationKind.ForecastCloseDate | AnnotationKind.ForecastCategory;

    private const AnnotationKind Checks = AnnotationKind.HasMustHaveDateWhenTrue | AnnotationKind.HasMustHaveDateWhenFalse;

    private const AnnotationKind Calls =
        AnnotationKind.Forecasts | AnnotationKind.RequiresMustHaveDate | AnnotationKind.EnsuresMustHaveDate;

    // Names of columns that many systems have, and many dictionaries besides.
    private static readonly HashSet<string> s_commonNames =
        new(StringComparer.OrdinalIgnoreCase)
        {
            "close", "closedate", "close_date", "date", "day", "due", "duedate", "due_date", "category", "stage", "status",
        };

    /// <summary>What may be said of a logical name.</summary>
    public static AnnotationKind OfLogicalNames => Values;

    /// <summary>The marks that a logical name may have, for people.</summary>
    public static string ForLogicalNames => string.Join(
        ", ",
        AnnotationNames.Short
            .Where(name => AnnotationNames.TryFind(name, out var annotationKind) && Values.Has(annotationKind)));

    /// <summary>What may be said of a symbol.</summary>
    public static AnnotationKind Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => Values | Calls | Checks,
        IMethodSymbol => Calls | Checks,
        IPropertySymbol => Values | AnnotationKind.Forecasts | Checks,
        _ => Values | AnnotationKind.Forecasts,
    };

    /// <summary>The kind of a symbol, for people.</summary>
    public static string Name(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => "a parameter",
        IMethodSymbol => "a method",
        IPropertySymbol => "a property",
        _ => "a field",
    };

    /// <summary>Whether records of any kind may have an attribute of that name.</summary>
    public static bool IsCommonName(string logicalName) => s_commonNames.Contains(logicalName);

    /// <summary>Whether a kind is one of several.</summary>
    public static bool Has(this AnnotationKind all, AnnotationKind annotationKind) => (all & annotationKind) != 0;
}
