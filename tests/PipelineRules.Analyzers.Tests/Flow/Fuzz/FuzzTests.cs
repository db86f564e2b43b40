using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>The engine against the truth: random methods, analyzed, compiled and run.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // What runs each time, always the same batches of forty methods; PIPELINERULES_FUZZ=30 runs thirty others.
    private const int Batches = 10;

    private static readonly int? s_asked =
        int.TryParse(Environment.GetEnvironmentVariable("PIPELINERULES_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : null;

    private readonly Tally _all = new();

    [Fact]
    public void What_is_said_to_be_missing_is_missing_and_what_seems_given_is_given()
    {
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Holds).Check(s_asked is { } many
            ? Config.QuickThrowOnFailure.WithMaxTest(many)
            : Config.QuickThrowOnFailure.WithMaxTest(Batches).WithReplay(20261125, 1003));
        output.WriteLine($"{_all}");
        Assert.True(_all.IsTrue, $"{_all}");
        Assert.True(_all.IsTold, $"{_all}");
    }

    [Theory]
    [InlineData(376122)]
    public void What_once_was_wrong_is_right(int seed) => Assert.Empty(new RandomProgram(seed).Compared().WronglyMissing);

    private void Holds(int seed)
    {
        var program = new RandomProgram(seed).Compared();
        Assert.Empty(program.WronglyMissing);
        _all.Add(program);
    }
}
