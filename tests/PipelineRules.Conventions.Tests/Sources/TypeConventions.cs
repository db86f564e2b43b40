using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Sources;

public sealed class TypeConventions
{
    [Fact]
    public void Every_public_type_stands_in_a_file_of_its_name() => Convention.Holds(
        "Move these types into files of their names",
        Types.Where(IsPublic).Where(type => NameOf(type.Node) != Path.GetFileName(type.File.Path).Split('.')[0])
            .Select(type => $"{type.File.At(type.Node)} {NameOf(type.Node)}"));

    [Fact]
    public void A_file_holds_one_type() => Convention.Holds(
        "Give each type of these files a file of its own",
        Types.GroupBy(type => type.File.Path).Where(file => file.Count() > 1)
            .Select(file => $"{file.Key}: {string.Join(", ", file.Select(type => NameOf(type.Node)))}"));

    private static IEnumerable<(SourceFile File, MemberDeclarationSyntax Node)> Types => SourceFile.Every<MemberDeclarationSyntax>()
        .Where(member => NameOf(member.Node).Length > 0 && member.Node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    private static bool IsPublic((SourceFile File, MemberDeclarationSyntax Node) type) => type.Node.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => "",
    };
}
