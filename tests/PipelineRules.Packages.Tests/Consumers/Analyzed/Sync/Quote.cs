using System;
using PipelineRules.Annotations;

namespace Contoso.Sync;

/// <summary>A type of one's own, marked by attributes.</summary>
public sealed class Quote
{
    [MustHaveDate]
    public DateOnly? NeededBy { get; set; }

    [ForecastCloseDate]
    public DateOnly? SignedOn { get; set; }

    public static Quote Promised(DateOnly day) =>
        new() { SignedOn = day }; // PIPERULE1001 warning
}
