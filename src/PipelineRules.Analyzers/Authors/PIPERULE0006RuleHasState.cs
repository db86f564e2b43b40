using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds what can change in a rule: fields and properties that can be assigned, collections that are filled, and constructor parameters that are assigned later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0006RuleHasState() : RuleAnalyzer(Diagnostics.RuleHasState)
{
    /// <summary>The property of a diagnostic that says that nothing assigns the field, so that it can be readonly.</summary>
    public const string IsNeverAssigned = nameof(IsNeverAssigned);

    private static readonly ImmutableDictionary<string, string?> s_neverAssigned = ImmutableDictionary<string, string?>.Empty.Add(IsNeverAssigned, "true");

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(Rules.Each(dealRule, Watch), SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule)
    {
        var changes = Changes.Of(symbol);
        symbol.RegisterSymbolEndAction(end => Look(end, rule, changes));
    }

    private static void Look(SymbolAnalysisContext end, INamedTypeSymbol rule, Changes changes)
    {
        var kept = rule.InstanceConstructors.SelectMany(constructor => constructor.Parameters);
        foreach (var member in rule.GetMembers().Concat<ISymbol>(kept).Where(member => CanChange(member, changes)))
            end.ReportDiagnostic(Diagnostic.Create(Diagnostics.RuleHasState, member.Locations[0], MendOf(member, changes), member.Name, rule.Name));
    }

    private static bool CanChange(ISymbol member, Changes changes) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: true } => false,
        IFieldSymbol field => IsOpen(field) || changes.Touch(field),
        IPropertySymbol { IsIndexer: false } property => IsKept(property) && (property.SetMethod is { IsInitOnly: false } || changes.Touch(property)),
        IParameterSymbol parameter => changes.Touch(parameter),
        _ => false,
    };

    private static bool IsOpen(IFieldSymbol field) => field is { IsReadOnly: false, IsConst: false };

    private static bool IsKept(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static ImmutableDictionary<string, string?>? MendOf(ISymbol member, Changes changes) =>
        member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsVolatile: false } && !changes.Touch(member) ? s_neverAssigned : null;
}
