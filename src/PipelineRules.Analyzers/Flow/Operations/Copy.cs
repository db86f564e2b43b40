using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Makes a copy of a deal, whose members hold what those of the first hold.</summary>
internal static class Copy
{
    /// <summary>Puts the attributes of one late-bound record, or of a collection of them, into another.</summary>
    public static void Attributes(State state, Value from, Value to)
    {
        if (to.IsConstant)
            return;
        var shape = state.Shapes.Of(to.Type);
        foreach (var name in shape.Members.Where(member => member.IsLateBound).Select(member => member.Name).Concat(shape.CloseDates))
            state.Hold(new(to, name), from.IsConstant || !state.Shapes.IsLateBound(from.Type) ? Value.Elsewhere : state.Read(from, name));
    }

    public static Value Of(Interpreter interpreter, IOperation copying, State state, Value from, string detail = "")
    {
        if (from == Value.Elsewhere)
            return from;
        var has = state.OfDeal(from);
        var members = state.Shapes.Of(from.Type ?? copying.Type).Members.Select(member => (member.Name, Value: state.Read(from, member.Name, member.Type))).ToList();
        var copy = interpreter.Fresh(copying, state, from.Type ?? copying.Type, detail);
        if (copy.IsConstant || copy == from)
            return copy;
        state.Set(copy, Knowledge.Given);
        foreach (var (name, value) in members)
            state.Hold(new(copy, name), value);
        state.SetDeal(copy, has);
        return copy;
    }
}
