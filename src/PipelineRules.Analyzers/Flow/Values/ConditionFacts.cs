using System.Collections.Immutable;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What a condition tells when it is true, and when it is false.</summary>
internal sealed record ConditionFacts(ImmutableArray<NullFact> WhenTrue, ImmutableArray<NullFact> WhenFalse)
{
    public static readonly ConditionFacts Nothing = new(ImmutableArray<NullFact>.Empty, ImmutableArray<NullFact>.Empty);

    /// <summary>Tells whether a value is there.</summary>
    public static ConditionFacts IsNotNull(AbstractValue abstractValue) =>
        new(ImmutableArray.Create(NullFact.NotNull(abstractValue)), ImmutableArray.Create(NullFact.Null(abstractValue)));

    public static ConditionFacts True(params NullFact[] facts) => Nothing with { WhenTrue = facts.ToImmutableArray() };

    public static ConditionFacts When(bool sense, params NullFact[] facts) => sense ? True(facts) : True(facts).Not();

    public ConditionFacts Not() => new(WhenFalse, WhenTrue);

    public ConditionFacts And(ConditionFacts other) => new(WhenTrue.AddRange(other.WhenTrue), Common(WhenFalse, other.WhenFalse));

    public ConditionFacts Or(ConditionFacts other) => new(Common(WhenTrue, other.WhenTrue), WhenFalse.AddRange(other.WhenFalse));

    // What holds either way.
    private static ImmutableArray<NullFact> Common(ImmutableArray<NullFact> one, ImmutableArray<NullFact> other) =>
        one.IsEmpty || other.IsEmpty ? ImmutableArray<NullFact>.Empty : one.Where(other.Contains).ToImmutableArray();

    /// <summary>Both at once, for two checks that say the same thing of different values.</summary>
    public ConditionFacts With(ConditionFacts other) => new(WhenTrue.AddRange(other.WhenTrue), WhenFalse.AddRange(other.WhenFalse));
}
