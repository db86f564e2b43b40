using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Sources;

public sealed class ShapeConventions
{
    private static readonly SyntaxKind[] Closed = [SyntaxKind.SealedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword];

    private static readonly string[] NoIdeas = ["Internal", "Helpers", "Utils", "Extensions"];

    [Fact]
    public void Every_concrete_class_is_sealed() => Convention.Holds(
        "Make these classes sealed, static or abstract",
        SourceFile.Every<TypeDeclarationSyntax>()
            .Where(type => IsClass(type.Node) && !type.Node.Modifiers.Any(modifier => Closed.Contains(modifier.Kind())))
            .Select(type => $"{type.File.At(type.Node)} {type.Node.Identifier}"));

    [Fact]
    public void No_warning_is_silenced_and_no_code_folded_away() => Convention.Holds(
        "Fix what these directives hide; a warning that must go is suppressed in .editorconfig, with its reason",
        from file in SourceFile.All
        from directive in file.Trivia
        where directive.Kind() is SyntaxKind.PragmaWarningDirectiveTrivia or SyntaxKind.PragmaChecksumDirectiveTrivia
            or SyntaxKind.RegionDirectiveTrivia
        select $"{file.Path} {directive}");

    [Fact]
    public void Nothing_is_called_not_null_without_proof() => Convention.Holds(
        "Prove to the compiler that these are not null, and drop the exclamation mark",
        SourceFile.Every<PostfixUnaryExpressionSyntax>()
            .Where(bang => bang.Node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(bang => $"{bang.File.At(bang.Node)} {bang.Node}"));

    [Fact]
    public void Every_room_is_named_for_an_idea() => Convention.Holds(
        "Name these rooms for what they are about",
        Repository.Files.Where(file => file.Split('/').SkipLast(1).Intersect(NoIdeas).Any()));

    private static bool IsClass(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or RecordDeclarationSyntax && !type.IsKind(SyntaxKind.RecordStructDeclaration);
}
