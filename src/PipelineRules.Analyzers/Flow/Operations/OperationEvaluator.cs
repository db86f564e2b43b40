using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Runs the operations of one graph on what is known, one after the other.</summary>
internal sealed class OperationEvaluator
{
    private readonly ITransferFunction[] _transferFunctions;

    public OperationEvaluator(Body body, ControlFlowGraph graph)
    {
        (Body, Graph) = (body, graph);
        (Writer, Lambdas) = (new LocationWriter(this), new Lambdas(this));
        _transferFunctions =
            [new ReadTransfer(this), new ConversionTransfer(this), new AssignmentTransfer(this), new ConditionTransfer(this),
                new CreationTransfer(this), new CallTransfer(this)];
    }

    public Body Body { get; }

    public ControlFlowGraph Graph { get; }

    public LocationWriter Writer { get; }

    public Lambdas Lambdas { get; }

    /// <summary>What an operation gives; what it does is done to the state.</summary>
    public AbstractValue Evaluate(IOperation? operation, State state)
    {
        if (operation is null)
            return AbstractValue.PossiblyNull;
        var abstractValue = Body.Budget.Enter() ? Transfer(operation, state) : AbstractValue.PossiblyNull;
        Body.Budget.Leave();
        return abstractValue;
    }

    /// <summary>A value that this operation brings about again each time.</summary>
    public AbstractValue Fresh(IOperation operation, State state, ITypeSymbol? type, string detail = "")
    {
        if (!TypeKinds.AreTracked(type))
            return TypeKinds.DefaultNullState(type) == NullState.NotNull ? AbstractValue.NonNull : AbstractValue.PossiblyNull;
        var fresh = Body.Values.ResultOf(operation, type, detail);
        Renumbering.Renumber(state, fresh);
        state.Set(fresh, fresh.Default);
        return fresh;
    }

    public AbstractValue Fresh(IOperation operation, State state) => Fresh(operation, state, operation.Type);

    /// <summary>A condition that tells something once it is decided.</summary>
    public AbstractValue Condition(IOperation operation, State state, ConditionFacts conditionFacts)
    {
        var condition = Fresh(operation, state, operation.Type);
        if (!condition.IsConstant)
            state.Imply(condition, conditionFacts);
        return condition;
    }

    private AbstractValue Transfer(IOperation operation, State state)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Constant(constant);
        foreach (var meaning in _transferFunctions)
            if (meaning.Apply(operation, state) is { } abstractValue)
                return abstractValue;
        return Other(operation, state);
    }

    // Whatever it does, its parts do theirs.
    private AbstractValue Other(IOperation operation, State state)
    {
        foreach (var part in operation.ChildOperations)
            Evaluate(part, state);
        return Fresh(operation, state);
    }

    private static AbstractValue Constant(object? constant) => constant switch
    {
        null => AbstractValue.Null,
        true => AbstractValue.True,
        false => AbstractValue.False,
        _ => AbstractValue.NonNull,
    };
}
