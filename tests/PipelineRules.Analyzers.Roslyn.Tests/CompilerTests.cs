using PipelineRules.Analyzers.Tests.Flow;

namespace PipelineRules.Analyzers.Tests;

/// <summary>The analyzers, compiled once against the oldest compiler, run in that and in later ones.</summary>
public sealed class CompilerTests
{
    public static TheoryData<string> All => [.. Compiler.Versions];

    public static TheoryData<string, string> AllCases
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var version in Compiler.Versions)
                foreach (var file in FlowCases.Names)
                    all.Add(version, file);
            return all;
        }
    }

    [Fact]
    public void The_analyzers_are_compiled_against_the_oldest() => Assert.Equal(
        "4.8.0.0",
        $"{typeof(PipelineAnalyzer).Assembly.GetReferencedAssemblies().Single(used => used.Name == "Microsoft.CodeAnalysis").Version}");

    [Theory]
    [MemberData(nameof(All))]
    public void They_run_in_this_compiler_and_no_other(string version) => Assert.Equal(
        [$"{version}.0", Path.Combine(AppContext.BaseDirectory, "compilers", version, "Microsoft.CodeAnalysis.CSharp.dll")],
        Compiler.Of(version).Ask(nameof(InsideACompiler.Which)));

    [Theory]
    [MemberData(nameof(AllCases))]
    public void Exactly_the_marked_lines_of_the_cases_are_found(string version, string file) =>
        Assert.Equal(FlowCases.Marked(file), Compiler.Of(version).Ask(nameof(InsideACompiler.FoundIn), file));

    [Theory]
    [MemberData(nameof(All))]
    public void Exactly_the_marked_lines_of_a_rule_are_found(string version) =>
        Compiler.Of(version).Ask(nameof(InsideACompiler.AsMarked), FaultyRule.Source);

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_fix_fixes_the_rule(string version) => Assert.Contains(
        "deal.CloseDate is null", Assert.Single(Compiler.Of(version).Ask(nameof(InsideACompiler.Fixed), FaultyRule.Source)),
        StringComparison.Ordinal);
}
