using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Writes the attributes by which a helper promises the date.</summary>
internal static class PromiseAttributes
{
    /// <summary>The namespace to be used for an attribute; empty where none is needed, null where there is no such attribute.</summary>
    public static string? SpaceOf(DatePromise datePromise, SyntaxNode place, SemanticModel model)
    {
        var name = $"{datePromise.Attribute}Attribute";
        if (model.LookupNamespacesAndTypes(place.SpanStart, null, name).Any())
            return "";
        var ours = model.Compilation.GetTypeByMetadataName($"PipelineRules.Annotations.{name}");
        return (ours
            ?? model.Compilation.GetSymbolsWithName(name, SymbolFilter.Type).FirstOrDefault())?.ContainingNamespace.ToDisplayString();
    }

    public static ParameterSyntax On(ParameterSyntax parameter, DatePromise datePromise) =>
        parameter.AttributeLists.Any(list => Has(list, datePromise)) ? parameter
        : parameter.AttributeLists.Count > 0 ? parameter.AddAttributeLists(List(datePromise).WithTrailingTrivia(SyntaxFactory.Space))
        : parameter.WithoutLeadingTrivia()
            .AddAttributeLists(List(datePromise).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space));

    public static MemberDeclarationSyntax On(MemberDeclarationSyntax member, DatePromise datePromise, SyntaxNode place) =>
        member.AttributeLists.Any(list => Has(list, datePromise)) ? member
        : member.WithLeadingTrivia(SyntaxFactory.Whitespace(LineLayout.IndentOf(place)))
            .WithAttributeLists(
                member.AttributeLists
                    .Insert(
                        0, List(datePromise).WithLeadingTrivia(member.GetLeadingTrivia()).WithTrailingTrivia(LineLayout.NewLine(place))));

    private static bool Has(AttributeListSyntax list, DatePromise datePromise) =>
        list.Attributes.Any(attribute => $"{attribute.Name}" == datePromise.Attribute);

    private static AttributeListSyntax List(DatePromise datePromise) =>
        SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
        SyntaxFactory.ParseName(datePromise.Attribute),
        datePromise.Arguments.Length == 0 ? null : SyntaxFactory.ParseAttributeArgumentList(datePromise.Arguments))));
}
