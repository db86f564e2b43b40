using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Tests;

/// <summary>Believable code of integrators and rule authors, on which every analyzer is silent.</summary>
public sealed class ValidCodeTests
{
    [Fact]
    public void Nothing_is_found_in_code_that_is_sound() => Assert.Empty(
        Analyzed.FoundIn(Roslyn.Compile(Sources())).Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => $"{found}"));

    private static string[] Sources() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "ValidCode"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
