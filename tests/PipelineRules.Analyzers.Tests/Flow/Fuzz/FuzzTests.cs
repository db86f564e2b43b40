using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>The engine against the truth: random methods, analyzed, compiled and run.</summary>
public sealed class FuzzTests
{
    // What runs each time, always the same batches of forty methods; PIPELINERULES_FUZZ=20 runs twenty others.
    private const int Batches = 2;

    private static readonly int? s_asked = int.TryParse(Environment.GetEnvironmentVariable("PIPELINERULES_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : null;

    [Fact]
    public void What_is_said_to_be_missing_is_missing_and_what_seems_given_is_given() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Holds).Check(s_asked is { } many
            ? Config.QuickThrowOnFailure.WithMaxTest(many)
            : Config.QuickThrowOnFailure.WithMaxTest(Batches).WithReplay(20261125, 1003));

    private static void Holds(int seed)
    {
        var program = new RandomProgram(seed).Compared();
        Assert.Empty(program.WronglyMissing);
        Assert.True(program.WronglyGiven.Count * 100 < program.Sinks, $"{program.WronglyGiven.Count} of {program.Sinks} sinks of batch {seed} seem to have a date that was not there:\n{string.Join('\n', program.WronglyGiven)}");
    }
}
