using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Testing.Generation;

namespace PipelineRules.Testing;

/// <summary>Facts that change, randomly generated: facts of every kind come, go and are replaced, and the day moves to and fro.</summary>
/// <remarks>
/// FsCheck finds them by type: <c>[Property(Arbitrary = [typeof(Changes)])]</c> gives a test <see cref="ChangingFacts"/>.
/// Ids that lead nowhere, ids used twice, blank ids, absent tables and facts dated later are among them.
/// </remarks>
public static class Changes
{
    private const int Most = 12;

    /// <summary>
    /// The facts of any pipeline of up to 24 deals with up to 12 changes. Failing ones are shrunk to fewer changes, then to fewer facts.
    /// </summary>
    public static Arbitrary<ChangingFacts> Arbitrary() => Arb.From(
        from facts in Pipelines.Facts().Generator
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from changes in Gen.Choose(0, Most)
        select RandomChanges.Create(facts, seed, changes),
        Fewer);

    private static IEnumerable<ChangingFacts> Fewer(ChangingFacts changing) =>
    [
        .. FactShrinker.Fewer(changing.Changes).Select(changes => changing with { Changes = changes }),
        .. FactShrinker.Shrink(changing.Facts).Select(facts => changing with { Facts = facts }),
    ];
}
