using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes;

/// <summary>The cap that a rule states for Unknown: <c>[Rule("name", CapOnUnknown =Stance.Unproven)]</c>.</summary>
internal static class UnknownCap
{
    private static readonly string[] s_names = ["CapOnUnknown", "Unknown"];

    /// <summary>
    /// Adds one to the rule around a node that states caps, and none for Unknown: an answer without a cap holds no deal down.
    /// </summary>
    public static void Add(DocumentEditor document, SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } rule
            && rule.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(IsRule) is { ArgumentList: { } given } attribute
            && given.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText is "No" or "CapOnNo")
            && !given.Arguments.Any(argument => s_names.Contains(argument.NameEquals?.Name.Identifier.ValueText))
            && NameOf(document.SemanticModel, attribute) is { } name)
            document.ReplaceNode(
                given, (now, _) =>
                    now is AttributeArgumentListSyntax { Arguments: var arguments } list
                        && !arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == name)
                ? list.WithArguments(arguments.Add(Argument(name)))
                : now);
    }

    private static bool IsRule(AttributeSyntax attribute) => attribute.Name.ToString() is "Rule" or "RuleAttribute" or "PipelineRules.Rule";

    private static string? NameOf(SemanticModel model, AttributeSyntax attribute) =>
        model.GetTypeInfo(attribute).Type is { } type ? s_names.FirstOrDefault(name => type.GetMembers(name).Length > 0) : null;

    private static AttributeArgumentSyntax Argument(string name) => SyntaxFactory.AttributeArgument(
        SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(SyntaxFactory.Space), null, SyntaxFactory.ParseExpression("Stance.Unproven"))
        .WithLeadingTrivia(SyntaxFactory.Space);
}
