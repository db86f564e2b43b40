using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Sources;

public sealed class FieldConventions
{
    [Fact]
    public void Every_field_is_readonly_or_has_its_reason() => Convention.Holds(
        "Make these fields readonly, or give the reason why not in MutableFields", Changing.Except(MutableFields.WithReasons.Keys));

    [Fact]
    public void Every_reason_is_for_a_field_that_still_changes() => Convention.Holds(
        "These fields are gone or readonly by now: take their reasons away", MutableFields.WithReasons.Keys.Except(Changing));

    [Fact]
    public void A_field_that_changes_is_private() => Convention.Holds(
        "Nobody else may change these fields: make them private or readonly",
        Fields.Where(declared => !declared.Node.Modifiers.Any(SyntaxKind.PrivateKeyword)).SelectMany(Names));

    private static IEnumerable<(SourceFile File, FieldDeclarationSyntax Node)> Fields => SourceFile.Every<FieldDeclarationSyntax>()
        .Where(
            declared => !declared.Node.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !declared.Node.Modifiers.Any(SyntaxKind.ConstKeyword));

    private static IEnumerable<string> Changing => Fields.SelectMany(Names);

    private static IEnumerable<string> Names((SourceFile File, FieldDeclarationSyntax Node) declared) =>
        declared.Node.Declaration.Variables.Select(variable => $"{declared.File.Path} {variable.Identifier}");
}
