using Microsoft.CodeAnalysis.CSharp;
using PipelineRules.Analyzers.Tests.Flow;
using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests;

/// <summary>What is asked inside a compiler. Only text crosses its border.</summary>
internal static class InsideACompiler
{
    /// <summary>The compiler's own version, and where it was loaded from.</summary>
    public static string[] Which() =>
        [$"{typeof(CSharpCompilation).Assembly.GetName().Version}", typeof(CSharpCompilation).Assembly.Location];

    /// <summary>What is found in one file of cases.</summary>
    public static string[] FoundIn(string file) => [.. FlowCases.Found(file)];

    /// <summary>Fails unless exactly the marked lines of a source are found.</summary>
    public static string[] AsMarked(string source)
    {
        Analyzed.AsMarked(source);
        return [];
    }

    /// <summary>The source after the first value that may be missing is matched first.</summary>
    public static string[] Fixed(string source) => [Repaired.With(new MatchNullFirstCodeFix(), source)];
}
