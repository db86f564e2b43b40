using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules whose name a rulebook would refuse.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0004RuleNameUnfit() : RuleAnalyzer(Diagnostics.RuleNameUnfit)
{
    /// <summary>The property of a diagnostic that holds a fit name, where one can be made of the unfit one.</summary>
    public const string FitName = nameof(FitName);

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolAction(symbol => Look(symbol, dealRule), SymbolKind.NamedType);

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol dealRule)
    {
        if (symbol.Symbol is not INamedTypeSymbol { IsAbstract: false } type || !type.IsRule(dealRule))
            return;
        var label = RuleDeclaration.Find(type);
        if (Objection(label?.Name, type, dealRule) is { } objection)
            symbol.ReportDiagnostic(Found(type, label?.NameArgument(symbol.CancellationToken), label?.Name, dealRule, objection));
    }

    private static string? Objection(string? name, INamedTypeSymbol type, INamedTypeSymbol dealRule) => name switch
    {
        null => $"'{type.Name}' has no [Rule(\"...\")] that names it",
        _ when !KebabCase.HasForm(name) =>
            $"\"{name}\" is no rule name: write it in kebab-case, with at most one prefix, as in contoso/budget-is-approved",
        _ when !name.Contains('/') && IsFromOutside(type, dealRule) =>
            $"\"{name}\" comes from outside PipelineRules and needs a prefix, as in contoso/{name}",
        _ => null,
    };

    private static Diagnostic Found(
        INamedTypeSymbol type, AttributeArgumentSyntax? at, string? name, INamedTypeSymbol dealRule, string objection) => Diagnostic.Create(
        Diagnostics.RuleNameUnfit,
        at?.GetLocation() ?? type.Locations[0],
        at is { Expression.RawKind: (int)SyntaxKind.StringLiteralExpression } && name is not null && Fixed(name, type, dealRule) is { } fit
            ? ImmutableDictionary<string, string?>.Empty.Add(FitName, fit)
            : null,
        objection);

    private static string? Fixed(string name, INamedTypeSymbol type, INamedTypeSymbol dealRule)
    {
        var needsPrefix = !name.Contains('/') && IsFromOutside(type, dealRule);
        return KebabCase.Suggest(needsPrefix ? $"{type.ContainingAssembly.Name.Split('.')[0]}/{name}" : name);
    }

    private static bool IsFromOutside(INamedTypeSymbol type, INamedTypeSymbol dealRule) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, dealRule.ContainingAssembly);
}
