namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>A value, and what is known of it.</summary>
internal readonly record struct NullFact(AbstractValue Value, NullState NullState)
{
    public static NullFact NotNull(AbstractValue abstractValue) => new(abstractValue, NullState.NotNull);

    public static NullFact Null(AbstractValue abstractValue) => new(abstractValue, NullState.Null);
}
