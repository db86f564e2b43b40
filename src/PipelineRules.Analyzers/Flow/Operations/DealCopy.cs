using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Makes a copy of a deal, whose members hold what those of the first hold.</summary>
internal static class DealCopy
{
    /// <summary>Puts the attributes of one late-bound record, or of a collection of them, into another.</summary>
    public static void Attributes(State state, AbstractValue from, AbstractValue to)
    {
        if (to.IsConstant)
            return;
        var shape = state.Shapes.Find(to.Type);
        foreach (var name in shape.Members.Where(member => member.IsLateBound).Select(member => member.Name).Concat(shape.CloseDates))
            state.Hold(
                new(to, name), from.IsConstant || !state.Shapes.IsLateBound(from.Type) ? AbstractValue.Unknown : state.Read(from, name));
    }

    public static AbstractValue Create(
        OperationEvaluator operationEvaluator, IOperation copying, State state, AbstractValue from, string detail = "")
    {
        if (from == AbstractValue.Unknown)
            return from;
        var has = state.NullStateOfDeal(from);
        var members =
            state.Shapes.Find(from.Type ?? copying.Type).Members
                .Select(member => (member.Name, Value: state.Read(from, member.Name, member.Type))).ToList();
        var copy = operationEvaluator.Fresh(copying, state, from.Type ?? copying.Type, detail);
        if (copy.IsConstant || copy == from)
            return copy;
        state.Set(copy, NullState.NotNull);
        foreach (var (name, abstractValue) in members)
            state.Hold(new(copy, name), abstractValue);
        state.SetDeal(copy, has);
        return copy;
    }
}
