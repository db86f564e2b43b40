using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Facts;
using Thrown = PipelineRules.Testing.Pipelines;

namespace PipelineRules.Tests.Laws;

/// <summary>The facts of any pipeline, with waivers that work, that have ended, and that name no rule or deal.</summary>
public sealed class AnyFacts
{
    private AnyFacts(FactSet facts) => Facts = facts;

    internal FactSet Facts { get; }

    public static Arbitrary<AnyFacts> Arbitrary() => Arb.From(
        from facts in Thrown.Facts().Generator
        from waivers in Waiver().ArrayOf(2)
        select new AnyFacts(facts with { Waivers = waivers }),
        any => Thrown.Facts().Shrinker(any.Facts).Select(less => new AnyFacts(less)));

    public override string ToString() => $"{Facts.Deals?.Count} deals, {string.Join(", ", Facts.Waivers ?? [])}";

    private static Gen<Waiver> Waiver() =>
        from deal in Gen.Choose(0, 24)
        from rule in Gen.Elements("close-date-is-ahead", "must-have-date-is-known", "no-such-rule")
        from days in Gen.Choose(-300, 300)
        from ends in Gen.Choose(0, 3)
        select new Waiver($"D-{deal}", rule, "agreed", "R-3", ends == 0 ? null : Some.Day.PlusDays(days));
}
