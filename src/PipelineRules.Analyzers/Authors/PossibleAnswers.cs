using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// Which answers a rule can give: those that any of its members makes. Whatever else could bring an answer in makes them unknown.
/// </summary>
internal sealed class PossibleAnswers
{
    private readonly INamedTypeSymbol _rule;
    private readonly INamedTypeSymbol _dealRule;
    private readonly ITypeSymbol? _answer;
    private readonly ConcurrentDictionary<string, bool> _given = new();
    private readonly ConcurrentDictionary<IOperation, bool> _foreign = new();

    private PossibleAnswers(INamedTypeSymbol rule, INamedTypeSymbol dealRule) =>
        (_rule, _dealRule, _answer) = (rule, dealRule, dealRule.JudgesBy());

    /// <summary>Whether all of them are known, and there is at least one.</summary>
    public bool AreKnown => _foreign.IsEmpty && !_given.IsEmpty && _rule.StandsAlone(_dealRule);

    /// <summary>Yes, No, Unknown or NotApplicable, in no order.</summary>
    public ICollection<string> Kinds => _given.Keys;

    /// <summary>Collects the answers of a rule while its members are looked at.</summary>
    public static PossibleAnswers Collect(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule, INamedTypeSymbol dealRule)
    {
        var answers = new PossibleAnswers(rule, dealRule);
        symbol.RegisterOperationAction(
            operation => answers.Take(operation.Operation),
            OperationKind.Invocation, OperationKind.DefaultValue, OperationKind.ObjectCreation, OperationKind.FieldReference,
            OperationKind.PropertyReference);
        return answers;
    }

    private void Take(IOperation operation)
    {
        if (!SymbolEqualityComparer.Default.Equals(operation.Type, _answer))
            return;
        if (operation is not IInvocationOperation { TargetMethod: var method })
            _foreign[operation] = true;
        else if (method.ContainingType.Is(_dealRule) && method.Name is not ("Evaluate" or "Explain"))
            _given[method.Name] = true;
        else if (!method.ContainingType.Is(_rule))
            _foreign[operation] = true;
    }
}
