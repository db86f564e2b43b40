using System.Collections.Generic;
using System.Collections.Immutable;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Effects;

/// <summary>What a method of the same compilation does to the deals that it is called on or passed.</summary>
/// <param name="Effects">By parameter, and by <see cref="This"/> for the deal that it is called on.</param>
/// <param name="Values">What is known of other values that it is passed, by parameter.</param>
/// <param name="RunsOtherCode">Whether it runs code that is not known, or changes deals that it is not passed.</param>
/// <param name="Returned">The deal that it gives back, one that it was passed; null where it gives back another or none.</param>
/// <param name="Result">What is known of a deal that it gives back; null where it gives back none.</param>
internal sealed record MethodSummary(
    ImmutableDictionary<int, SubjectEffect> Effects, ImmutableDictionary<int, ValueEffect> Values, bool RunsOtherCode,
    int? Returned, ValueSummary? Result)
{
    /// <summary>The place of the deal that a method is called on.</summary>
    public const int This = -1;
}
