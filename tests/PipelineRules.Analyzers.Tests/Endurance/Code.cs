using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Endurance;

/// <summary>A file of C#, whether it compiles or not.</summary>
/// <param name="Path">Where it is from.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record Code(string Path, string Text)
{
    /// <summary>Its beginning, of so many characters.</summary>
    public Code Prefix(int length) => new($"{Path}[..{length}]", Text[..length]);

    /// <summary>How any of our analyzers failed over these files, compiled together.</summary>
    public static IEnumerable<string> Failures(IEnumerable<Code> files) => Roslyn.Compile([])
        .AddSyntaxTrees(
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest), file.Path)))
        .WithAnalyzers(Analyzed.All).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
        .Where(found => found.Id == "AD0001").Select(found => $"{found}");
}
