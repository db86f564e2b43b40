using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Facts;
using PipelineRules.Testing.Generation;

namespace PipelineRules.Testing;

/// <summary>
/// Whole pipelines randomly generated: sound deals, and gaps, ids that lead nowhere, late days, shares and three currencies among them.
/// </summary>
/// <remarks>
/// FsCheck finds them by type: <c>[Property(Arbitrary = [typeof(Pipelines)])]</c> gives a test a <see cref="Pipeline"/> or a
/// <see cref="FactSet"/>.
/// </remarks>
public static class Pipelines
{
    private const int MostDeals = 24;

    /// <summary>Any pipeline of up to 24 deals. A failing one is shrunk to fewer facts.</summary>
    public static Arbitrary<Pipeline> Arbitrary() => Arb.Convert(Facts(), Linked, pipeline => pipeline.Facts);

    /// <summary>The facts of any pipeline of up to 24 deals. Failing ones are shrunk to fewer.</summary>
    public static Arbitrary<FactSet> Facts() => With();

    /// <summary>The facts of any pipeline whose deals have fields of the CRM's own: missing, empty, and of every type.</summary>
    /// <param name="fields">The names of the fields.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static Arbitrary<FactSet> With(params string[] fields)
    {
        _ = fields ?? throw new ArgumentNullException(nameof(fields));
        return Arb.From(
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from deals in Gen.Choose(0, MostDeals)
            select RandomFacts.Create(seed, deals, fields),
            FactShrinker.Shrink);
    }

    /// <summary>The facts that one seed generates: the same on every machine.</summary>
    internal static FactSet Generated(int seed, IReadOnlyList<string> fields) => RandomFacts.Create(seed, 1 + seed % MostDeals, fields);

    private static Pipeline Linked(FactSet facts) => Pipeline.From(facts);
}
