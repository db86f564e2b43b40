using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Writes the attributes by which a helper promises the date.</summary>
internal static class Attributes
{
    /// <summary>The namespace to be used for an attribute; empty where none is needed, null where there is no such attribute.</summary>
    public static string? SpaceOf(Promise promise, SyntaxNode place, SemanticModel model)
    {
        var name = $"{promise.Attribute}Attribute";
        if (model.LookupNamespacesAndTypes(place.SpanStart, null, name).Any())
            return "";
        var ours = model.Compilation.GetTypeByMetadataName($"PipelineRules.Annotations.{name}");
        return (ours ?? model.Compilation.GetSymbolsWithName(name, SymbolFilter.Type).FirstOrDefault())?.ContainingNamespace.ToDisplayString();
    }

    public static ParameterSyntax On(ParameterSyntax parameter, Promise promise) =>
        parameter.AttributeLists.Any(list => Has(list, promise)) ? parameter
        : parameter.AttributeLists.Count > 0 ? parameter.AddAttributeLists(List(promise).WithTrailingTrivia(SyntaxFactory.Space))
        : parameter.WithoutLeadingTrivia().AddAttributeLists(List(promise).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space));

    public static MemberDeclarationSyntax On(MemberDeclarationSyntax member, Promise promise, SyntaxNode place) => member.AttributeLists.Any(list => Has(list, promise)) ? member
        : member.WithLeadingTrivia(SyntaxFactory.Whitespace(Layout.IndentOf(place)))
            .WithAttributeLists(member.AttributeLists.Insert(0, List(promise).WithLeadingTrivia(member.GetLeadingTrivia()).WithTrailingTrivia(Layout.NewLine(place))));

    private static bool Has(AttributeListSyntax list, Promise promise) => list.Attributes.Any(attribute => $"{attribute.Name}" == promise.Attribute);

    private static AttributeListSyntax List(Promise promise) => SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
        SyntaxFactory.ParseName(promise.Attribute), promise.Arguments.Length == 0 ? null : SyntaxFactory.ParseAttributeArgumentList(promise.Arguments))));
}
