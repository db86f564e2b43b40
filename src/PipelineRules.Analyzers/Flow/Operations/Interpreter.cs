using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Runs the operations of one graph on what is known, one after the other.</summary>
internal sealed class Interpreter
{
    private readonly IMeaning[] _meanings;

    public Interpreter(Body body, ControlFlowGraph graph)
    {
        (Body, Graph) = (body, graph);
        (Writing, Lambdas) = (new Writing(this), new Lambdas(this));
        _meanings = [new Reading(this), new Passing(this), new Assigning(this), new Testing(this), new Making(this), new Calling(this)];
    }

    public Body Body { get; }

    public ControlFlowGraph Graph { get; }

    public Writing Writing { get; }

    public Lambdas Lambdas { get; }

    /// <summary>What an operation gives; what it does is done to the state.</summary>
    public Value Evaluate(IOperation? operation, State state)
    {
        if (operation is null)
            return Value.Anything;
        var value = Body.Budget.Enter() ? Meaning(operation, state) : Value.Anything;
        Body.Budget.Leave();
        return value;
    }

    /// <summary>A value that this operation brings about anew each time.</summary>
    public Value Fresh(IOperation operation, State state, ITypeSymbol? type, string detail = "")
    {
        if (!Types.AreTracked(type))
            return Types.Usual(type) == Knowledge.Given ? Value.Something : Value.Anything;
        var fresh = Body.Table.At(operation, type, detail);
        Renumbering.Make(state, fresh);
        state.Set(fresh, fresh.Usual);
        return fresh;
    }

    public Value Fresh(IOperation operation, State state) => Fresh(operation, state, operation.Type);

    /// <summary>A condition that tells something once it is decided.</summary>
    public Value Condition(IOperation operation, State state, Check check)
    {
        var condition = Fresh(operation, state, operation.Type);
        if (!condition.IsConstant)
            state.Keep(condition, check);
        return condition;
    }

    private Value Meaning(IOperation operation, State state)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Constant(constant);
        foreach (var meaning in _meanings)
            if (meaning.Of(operation, state) is { } value)
                return value;
        return Other(operation, state);
    }

    // Whatever it does, its parts do theirs.
    private Value Other(IOperation operation, State state)
    {
        foreach (var part in operation.ChildOperations)
            Evaluate(part, state);
        return Fresh(operation, state);
    }

    private static Value Constant(object? constant) => constant switch
    {
        null => Value.Null,
        true => Value.True,
        false => Value.False,
        _ => Value.Something,
    };
}
