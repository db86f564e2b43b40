using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>The core's <c>Money</c>, as code uses it.</summary>
internal sealed class MoneyType(INamedTypeSymbol money)
{
    /// <summary>Whether a type is money, missing or not.</summary>
    public bool Is(ITypeSymbol? type) =>
        type.Is(money) || type is INamedTypeSymbol { TypeArguments: [var one] } && type.IsNullable() && one.Is(money);

    /// <summary>Whether an operation takes the bare amount of some money.</summary>
    public bool IsAmount(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Amount", ContainingType: var type } } && type.Is(money);

    /// <summary>Whether a value is such an amount, whatever it is wrapped in.</summary>
    public bool IsBareAmount(IOperation value) => value switch
    {
        IConversionOperation conversion => IsBareAmount(conversion.Operand),
        ICoalesceOperation fallback => IsBareAmount(fallback.Value),
        IConditionalAccessOperation access => IsBareAmount(access.WhenNotNull),
        _ => IsAmount(value),
    };

    /// <summary>
    /// The code of the money whose amount is taken. Two of one code are one money, unless a call may give another each time.
    /// </summary>
    public static string OwnerOf(IOperation amount) => amount switch
    {
        IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } =>
            OwnerOf(amount.Syntax.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression),
        IPropertyReferenceOperation { Instance: { Syntax: var owner } } => OwnerOf(owner),
        _ => "",
    };

    private static string OwnerOf(SyntaxNode? owner) =>
        owner?.DescendantNodesAndSelf()
            .Any(part =>
                part
                    is InvocationExpressionSyntax {
                        Expression: not MemberAccessExpressionSyntax { Name.Identifier.Text: "GetValueOrDefault" } }) == true
            ? $"{owner.SpanStart}" : $"{owner}";
}
