using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>
/// Finds the must-have date among the locals and parameters at hand: one that is called or marked so, else the priority, else a member of
/// another that is called or marked so.
/// </summary>
/// <remarks>Where two of a kind fit, nobody knows which one is meant, and none is taken.</remarks>
internal sealed class AvailableDate(MarkedForecast markedForecast, ITypeSymbol deal, int position, SemanticModel model)
{
    /// <summary>What a deal can be given; null where that is not certain.</summary>
    /// <param name="markedForecast">The forecast.</param>
    /// <param name="receiver">The code that makes or names the deal, where it is to be given.</param>
    /// <param name="model">What the compiler knows.</param>
    public static MemberAssignment? For(MarkedForecast markedForecast, ExpressionSyntax receiver, SemanticModel model) =>
        model.GetTypeInfo(receiver).Type is { } deal ? new AvailableDate(markedForecast, deal, receiver.SpanStart, model).Best() : null;

    private MemberAssignment? Best()
    {
        var dates = Named().ToList();
        var sure = dates.Where(date => !IsNullable(TypeOf(date))).ToList();
        var gifts = (sure.Count > 0 ? sure : dates).Select(date => new MemberAssignment(markedForecast.MustHaveDate, Code(date))).ToList();
        if (gifts.Count == 0)
            gifts = [.. markedForecast.Priorities.SelectMany(Linked)];
        if (gifts.Count == 0)
            gifts = [.. Held()];
        return gifts is [var only] ? only : null;
    }

    private IEnumerable<ISymbol> Named() => Member(markedForecast.MustHaveDate) is { } member
        ? AtHand.Where(
            symbol =>
                Fits(TypeOf(symbol), TypeOf(member)) && (MustHaveNames.Are(symbol.Name, member.Name) || MustHaveNames.IsMarked(symbol)))
        : [];

    private IEnumerable<MemberAssignment> Linked(string priority) =>
        from symbol in Member(priority) is { } member ? AtHand : []
        let code = LinkTo(symbol, Member(priority))
        where code is not null
        select new MemberAssignment(priority, code);

    // The priority itself, or its id where the deal keeps that.
    private string? LinkTo(ISymbol symbol, ISymbol? member) =>
        member is null || TypeOf(symbol) is not INamedTypeSymbol { IsReferenceType: true, SpecialType: SpecialType.None } type
            || Is(type, deal) ? null
        : Is(type, TypeOf(member)) ? Code(symbol)
        : (member.Name == type.Name || member.Name == $"{type.Name}Id") && type.GetMembers("Id").FirstOrDefault() is IPropertySymbol id
            && Fits(id.Type, TypeOf(member)) ? $"{Code(symbol)}.Id"
        : null;

    private IEnumerable<MemberAssignment> Held() =>
        from symbol in AtHand
        where TypeOf(symbol) is INamedTypeSymbol type && !Is(type, deal) && Member(markedForecast.MustHaveDate) is not null
        from member in Members(TypeOf(symbol))
        where Fits(TypeOf(member), TypeOf(Member(markedForecast.MustHaveDate))) && model.IsAccessible(position, member)
            && (MustHaveNames.Are(member.Name, markedForecast.MustHaveDate) || MustHaveNames.IsMarked(member))
        select new MemberAssignment(markedForecast.MustHaveDate, $"{Code(symbol)}.{member.Name}");

    private IEnumerable<ISymbol> AtHand => model.LookupSymbols(position)
        .Where(symbol => symbol is IParameterSymbol or ILocalSymbol && symbol.Locations.FirstOrDefault()?.SourceSpan.Start < position);

    private ISymbol? Member(string name) => Members(deal).FirstOrDefault(member => member.Name == name);

    private static IEnumerable<ISymbol> Members(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers()
                .Where(
                    member =>
                        !member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null }))
                yield return member;
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private bool Fits(ITypeSymbol? given, ITypeSymbol? wanted) =>
        given is not null and not { SpecialType: SpecialType.System_Object }
            && wanted is not null and not { SpecialType: SpecialType.System_Object }
            && model.Compilation.ClassifyCommonConversion(given, wanted) is { IsImplicit: true, IsUserDefined: false };

    private static bool Is(ITypeSymbol type, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static string Code(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : $"@{symbol.Name}";
}
