using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Effects;

/// <summary>What is known of a value that a method was passed, once it has returned: a date, or a condition.</summary>
/// <param name="Afterwards">In any case.</param>
/// <param name="WhenTrue">Where the method gives true.</param>
/// <param name="WhenFalse">Where the method gives false.</param>
internal sealed record ValueEffect(NullState Afterwards, NullState WhenTrue, NullState WhenFalse)
{
    /// <summary>Whether any of it tells something.</summary>
    public bool Tells => IsKnown(Afterwards) || IsKnown(WhenTrue) || IsKnown(WhenFalse);

    /// <summary>Whether a value is known to be there, or not to be there.</summary>
    public static bool IsKnown(NullState nullState) => nullState is NullState.NotNull or NullState.Null;
}
