using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>A call with its receiver and arguments at hand.</summary>
internal sealed record Call(
    OperationEvaluator Interpreter, IInvocationOperation Operation, State State, AbstractValue? Receiver,
    IReadOnlyList<PassedArgument> Arguments)
{
    public IMethodSymbol Method => Operation.TargetMethod;

    /// <summary>The method's name, without the word that says that it is awaited.</summary>
    public string Name =>
        Method.Name.EndsWith("Async", StringComparison.Ordinal) ? Method.Name.Substring(0, Method.Name.Length - 5) : Method.Name;

    /// <summary>What the call is about: the object it is made on, or the first argument of an extension.</summary>
    public AbstractValue? Subject => Receiver ?? First?.Value;

    public ITypeSymbol? SubjectType => Operation.Instance?.Type ?? First?.Operation.Value.Type;

    public PassedArgument? First => Arguments.Count > 0 ? Arguments[0] : null;

    public PassedArgument? Last => Arguments.Count > 0 ? Arguments[Arguments.Count - 1] : null;

    public bool IsOfTheFramework => FrameworkNamespaces.Include(Method);

    /// <summary>The deals, and sequences of deals, that it has in its hands, each with its type.</summary>
    public IEnumerable<(AbstractValue Value, ITypeSymbol? Type)> Deals =>
        Arguments.Select(argument => (argument.Value, Type: argument.Parameter?.Type))
            .Concat(Receiver is null ? [] : [(Receiver, Type: (ITypeSymbol?)Operation.Instance?.Type)])
            .Where(deal => State.Shapes.IsDealOrDeals(deal.Type));

    public SinkOperands Offer => new(Receiver, null, Arguments.Select(argument => (argument.Parameter, argument.Value)));

    /// <summary>What the method gives, with the wait for it left out.</summary>
    public AbstractValue Fresh() => Interpreter.Fresh(Operation, State, TypeKinds.Awaited(Method.ReturnType));
}
