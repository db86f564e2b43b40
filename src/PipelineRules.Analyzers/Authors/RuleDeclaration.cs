using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Analyzers.Authors;

/// <summary>What a rule states of itself in its <c>[Rule("...")]</c>, and where.</summary>
internal sealed class RuleDeclaration
{
    private readonly AttributeData _attribute;

    private RuleDeclaration(AttributeData attribute) => _attribute = attribute;

    /// <summary>The rule's name; null where none is given.</summary>
    public string? Name =>
        _attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;

    /// <summary>The label of a rule; null where it wears none.</summary>
    public static RuleDeclaration? Find(INamedTypeSymbol rule) =>
        rule.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == KnownTypes.RuleAttribute) is { } label
                ? new RuleDeclaration(label)
                : null;

    /// <summary>Where the name stands; null where that cannot be seen.</summary>
    public AttributeArgumentSyntax? NameArgument(CancellationToken stop) =>
        Syntax(stop)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);

    /// <summary>Where a cap is stated, <c>CapOnNo =Stance.Reactive</c> for example; null where the label states none.</summary>
    public AttributeArgumentSyntax? CapArgument(string answer, CancellationToken stop) => HasCap(answer)
        ? Syntax(
            stop)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == $"CapOn{answer}")
        : null;

    private bool HasCap(string answer) =>
        _attribute.NamedArguments
            .Any(argument =>
                argument.Key == $"CapOn{answer}"&& !argument.Value.ToCSharpString().EndsWith(".Proactive", StringComparison.Ordinal));

    private AttributeSyntax? Syntax(CancellationToken stop) => _attribute.ApplicationSyntaxReference?.GetSyntax(stop) as AttributeSyntax;
}
