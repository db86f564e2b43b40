using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>The repairs of forecasts, over all the cases that the engine is tested with.</summary>
public sealed class ForecastRepairsTests
{
    public static TheoryData<CodeFixProvider, string, int> Cases => new()
    {
        { new CheckMustHaveDateCodeFix(), "Unchecked.cs", 8 },
        { new CheckMustHaveDateCodeFix(), "Sometimes.cs", 12 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_is_fixed_compiles_and_is_found_no_more(CodeFixProvider repair, string file, int atLeast)
    {
        string[] before = [Read("Model.cs"), Read(file)];
        Assert.InRange(
            CountOf(repair, before) - CountOf(repair, RepairedEverywhere.Fixed(repair, before, FixAllScope.Project)), atLeast,
            int.MaxValue);
    }

    private static int CountOf(CodeFixProvider repair, string[] sources) =>
        Analyzed.FoundIn(Roslyn.Compile(sources)).Count(found => repair.FixableDiagnosticIds.Contains(found.Id));

    private static string Read(string name)
    {
        using var stream = typeof(ForecastRepairsTests).Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream ?? Stream.Null);
        return reader.ReadToEnd();
    }
}
