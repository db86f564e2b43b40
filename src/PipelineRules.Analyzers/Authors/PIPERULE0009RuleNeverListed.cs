using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules that nobody can have put into a rulebook.</summary>
/// <remarks>
/// Public rules of an assembly without a rulebook are for others to list. Where an assembly looks at its own types while it runs, or lets
/// another see them, nothing is said.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0009RuleNeverListed() : RuleAnalyzer(Diagnostics.RuleNeverListed)
{
    private static readonly string[] s_waysRound =
        ["InternalsVisibleTo", "InternalsVisibleToAttribute", "GetTypes", "GetExportedTypes", "DefinedTypes", "ExportedTypes", "GetType",
            "Activator"];

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule)
    {
        var names = new MentionedNames(compilation.Compilation);
        compilation.RegisterSymbolAction(symbol => Look(symbol, dealRule, names), SymbolKind.NamedType);
    }

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol dealRule, MentionedNames names)
    {
        if (symbol.Symbol is INamedTypeSymbol { IsAbstract: false } type && type.IsRule(dealRule) && IsForThisAssembly(type, names)
            && !names.Contain(type.Name) && !s_waysRound.Any(names.Contain))
            symbol.ReportDiagnostic(Diagnostic.Create(Diagnostics.RuleNeverListed, type.Locations[0], type.Name));
    }

    private static bool IsForThisAssembly(INamedTypeSymbol type, MentionedNames names) =>
        names.Contain("Rulebook") || type.DeclaredAccessibility != Accessibility.Public;
}
