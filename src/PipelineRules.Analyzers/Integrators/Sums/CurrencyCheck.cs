using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>
/// Whether a body looks at currencies: compares, groups or looks up by them, converts, or calls what does. To print one beside a sum is no
/// look.
/// </summary>
internal sealed class CurrencyCheck(MoneyType money, IOperation body)
{
    private static readonly string[] s_words =
        ["Currency", "Currencies", "Rate", "Rates", "Exchange", "Convert", "Converted", "Conversion", "Fx"];

    private static readonly string[] s_writers =
        ["Write", "WriteLine", "WriteAsync", "WriteLineAsync", "Append", "AppendLine", "AppendFormatted", "Format", "Join", "Concat"];

    private readonly List<IOperation> _parts = body.DescendantsAndSelf().ToList();

    public bool IsTaken => _parts.Any(part => IsLook(part) || IsFromElsewhere(part) || IsOfAGroupFromElsewhere(part));

    private bool IsLook(IOperation part) => Name(part) is { } name && NameWords.HasAny(name, s_words) && !IsLabel(part);

    // Whoever hands out money may have converted it, and whoever is called may look.
    private bool IsFromElsewhere(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: var method } => HandsOutMoney(method) || Mentions(method),
        IMethodReferenceOperation { Method: var method } => HandsOutMoney(method) || Mentions(method),
        IPropertyReferenceOperation { Property: var property } => Mentions(property),
        _ => false,
    };

    private bool HandsOutMoney(IMethodSymbol method) =>
        money.Is(method.ReturnType) && method.ContainingNamespace?.Name != "Linq" && method.Name != "GetValueOrDefault";

    private bool IsOfAGroupFromElsewhere(IOperation part) =>
        part is IParameterReferenceOperation { Type: INamedTypeSymbol { Name: "IGrouping" } }
        && !_parts.Any(other => other is IInvocationOperation { TargetMethod.Name: "GroupBy" or "ToLookup" });

    private static bool Mentions(ISymbol member) => member.DeclaringSyntaxReferences.Any(
        code =>
            code.GetSyntax().DescendantTokens()
                .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && NameWords.HasAny(token.ValueText, s_words)));

    private static string? Name(IOperation part) => part switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IMemberReferenceOperation reference => reference.Member.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        _ => null,
    };

    private bool IsLabel(IOperation currency) => ValueUse.Find(currency).Parent switch
    {
        IInterpolationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
            _parts.OfType<ILocalReferenceOperation>().Where(use => local.Equals(use.Local, SymbolEqualityComparer.Default)).All(IsLabel),
        IInvocationOperation { TargetMethod: { Name: "ToString" or "Trim" } } text => IsLabel(text),
        IArgumentOperation { Parent: IObjectCreationOperation made } => money.Is(made.Type),
        IArgumentOperation { Parent: IInvocationOperation call } => s_writers.Contains(call.TargetMethod.Name),
        _ => false,
    };
}
