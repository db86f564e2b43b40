using System.Collections.Immutable;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What a condition tells when it is true, and when it is false.</summary>
internal sealed record Check(ImmutableArray<Fact> WhenTrue, ImmutableArray<Fact> WhenFalse)
{
    public static readonly Check Nothing = new(ImmutableArray<Fact>.Empty, ImmutableArray<Fact>.Empty);

    /// <summary>Tells whether a value is there.</summary>
    public static Check IsGiven(Value value) => new(ImmutableArray.Create(Fact.Given(value)), ImmutableArray.Create(Fact.Missing(value)));

    public static Check True(params Fact[] facts) => Nothing with { WhenTrue = facts.ToImmutableArray() };

    public static Check When(bool sense, params Fact[] facts) => sense ? True(facts) : True(facts).Not();

    public Check Not() => new(WhenFalse, WhenTrue);

    public Check And(Check other) => new(WhenTrue.AddRange(other.WhenTrue), Common(WhenFalse, other.WhenFalse));

    public Check Or(Check other) => new(Common(WhenTrue, other.WhenTrue), WhenFalse.AddRange(other.WhenFalse));

    // What holds either way.
    private static ImmutableArray<Fact> Common(ImmutableArray<Fact> one, ImmutableArray<Fact> other) => one.IsEmpty || other.IsEmpty ? ImmutableArray<Fact>.Empty : one.Where(other.Contains).ToImmutableArray();

    /// <summary>Both at once, for two checks that say the same thing of different values.</summary>
    public Check With(Check other) => new(WhenTrue.AddRange(other.WhenTrue), WhenFalse.AddRange(other.WhenFalse));
}
