using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>Whether a member is empty after a constructor that was not given it.</summary>
internal static class ConstructorDefaults
{
    /// <summary>
    /// Whether nothing can have set it: no other argument could carry it, no initializer gives it, and the constructor, where it can be
    /// read, does not name it.
    /// </summary>
    public static bool After(IMethodSymbol? constructor, DealMember member) =>
        constructor is null || !constructor.Parameters.Any(parameter => CouldCarry(parameter, member))
        && !Initialized(constructor.ContainingType, member.Name) && !Sets(constructor, member.Name);

    private static bool CouldCarry(IParameterSymbol parameter, DealMember member) => parameter.Type switch
    {
        _ when Inherited.MemberOf(parameter) is not null => false,
        { SpecialType: SpecialType.System_String } => member.Type?.SpecialType == SpecialType.System_String,
        { IsReferenceType: true } => true,
        var type => SymbolEqualityComparer.Default.Equals(TypeKinds.OfValue(type), TypeKinds.OfValue(member.Type)),
    };

    private static bool Initialized(INamedTypeSymbol type, string member) =>
        type.GetMembers(member).SelectMany(symbol => symbol.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax())
            .Any(declared =>
                declared is PropertyDeclarationSyntax { Initializer: not null } or VariableDeclaratorSyntax { Initializer: not null });

    private static bool Sets(IMethodSymbol constructor, string member) =>
        constructor.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<ConstructorDeclarationSyntax>()
            .Any(declared =>
                declared.Initializer?.ArgumentList.Arguments.Any(CouldCarry) is true
                    || declared.ToString().IndexOf(member, StringComparison.Ordinal) >= 0);

    // What is passed on to another constructor could be the date, but for a text or a number that is written there: base("opportunity"),
    // base(EntityLogicalName).
    private static bool CouldCarry(ArgumentSyntax passed) => passed.Expression switch
    {
        LiteralExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => false,
        IdentifierNameSyntax { Identifier.ValueText: var name } => !IsLogicalName(name),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => !IsLogicalName(name),
        _ => true,
    };

    private static bool IsLogicalName(string name) =>
        name.EndsWith("Name", StringComparison.Ordinal) || name.EndsWith("TypeCode", StringComparison.Ordinal) || name is "id" or "Id";
}
