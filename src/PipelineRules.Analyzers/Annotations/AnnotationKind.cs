using System;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>What an annotation says of a member, a method or a parameter.</summary>
[Flags]
internal enum AnnotationKind
{
    None = 0,
    MustHaveDate = 1,
    CustomerPriority = 2,
    ForecastCloseDate = 4,
    ForecastCategory = 8,
    Forecasts = 16,
    RequiresMustHaveDate = 32,
    EnsuresMustHaveDate = 64,
    HasMustHaveDateWhenTrue = 128,
    HasMustHaveDateWhenFalse = 256,
}
