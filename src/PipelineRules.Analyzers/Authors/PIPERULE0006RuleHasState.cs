using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// Finds what can change in a rule: fields and properties that can be assigned, collections that are filled, and constructor parameters
/// that are assigned later.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0006RuleHasState() : RuleAnalyzer(Diagnostics.RuleHasState)
{
    /// <summary>The property of a diagnostic that says that nothing assigns the field, so that it can be readonly.</summary>
    public const string IsNeverAssigned = nameof(IsNeverAssigned);

    private static readonly ImmutableDictionary<string, string?> s_neverAssigned =
        ImmutableDictionary<string, string?>.Empty.Add(IsNeverAssigned, "true");

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(RuleTypes.Each(dealRule, Watch), SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule)
    {
        var mutatedMembers = MutatedMembers.Collect(symbol);
        symbol.RegisterSymbolEndAction(end => Look(end, rule, mutatedMembers));
    }

    private static void Look(SymbolAnalysisContext end, INamedTypeSymbol rule, MutatedMembers mutatedMembers)
    {
        var kept = rule.InstanceConstructors.SelectMany(constructor => constructor.Parameters);
        foreach (var member in rule.GetMembers().Concat<ISymbol>(kept).Where(member => CanChange(member, mutatedMembers)))
            end.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.RuleHasState, member.Locations[0], MendOf(member, mutatedMembers), member.Name, rule.Name));
    }

    private static bool CanChange(ISymbol member, MutatedMembers mutatedMembers) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: true } => false,
        IFieldSymbol field => IsOpen(field) || mutatedMembers.Touch(field),
        IPropertySymbol { IsIndexer: false } property =>
            IsKept(property) && (property.SetMethod is { IsInitOnly: false } || mutatedMembers.Touch(property)),
        IParameterSymbol parameter => mutatedMembers.Touch(parameter),
        _ => false,
    };

    private static bool IsOpen(IFieldSymbol field) => field is { IsReadOnly: false, IsConst: false };

    private static bool IsKept(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static ImmutableDictionary<string, string?>? MendOf(ISymbol member, MutatedMembers mutatedMembers) =>
        member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsVolatile: false } && !mutatedMembers.Touch(member)
            ? s_neverAssigned
            : null;
}
