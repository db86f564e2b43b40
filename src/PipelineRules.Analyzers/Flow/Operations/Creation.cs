using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>The creation of an object: its members hold what the constructor was given, and the others nothing.</summary>
internal sealed class Creation(Interpreter interpreter, IObjectCreationOperation creation, State state)
{
    public Value Made()
    {
        var given = creation.Arguments.Select(argument => (argument.Parameter, Value: interpreter.Evaluate(argument.Value, state))).ToList();
        if (Types.IsNullable(creation.Type))
            return given.Count == 0 ? Value.Null : Value.Something;
        if (Types.ElementOf(creation.Type) is { } element && !state.Shapes.IsDeal(creation.Type))
            return Filled(given.Select(argument => argument.Value).FirstOrDefault(value => Types.ElementOf(value.Type) is not null), element);
        var made = Bare(interpreter, creation, state);
        if (!made.IsConstant)
            Fill(made, given);
        interpreter.Body.Sinks.Judge(creation.Syntax, state, new Offer(made, made, given));
        foreach (var (_, value) in given)
            Escape.Into(state, value);
        return made;
    }

    /// <summary>An object of which nothing is known but that it is there.</summary>
    public static Value Bare(Interpreter interpreter, IOperation creation, State state)
    {
        var made = interpreter.Fresh(creation, state);
        if (!made.IsConstant)
            state.Set(made, Knowledge.Given);
        return made;
    }

    /// <summary>The default of a struct, whose members are all empty.</summary>
    public static Value Empty(Interpreter interpreter, IOperation operation, State state)
    {
        var made = Bare(interpreter, operation, state);
        if (!made.IsConstant)
            foreach (var member in state.Shapes.Of(operation.Type).Members)
                state.Hold(new(made, member.Name), Nothing(member));
        return made;
    }

    private Value Filled(Value? source, ITypeSymbol element) => Sequence.Of(
        interpreter, creation, state, element, source is null ? ValueSummary.None(element) : ValueSummary.Of(state, Sequence.Any(state, source, element), element));

    private void Fill(Value made, List<(IParameterSymbol? Parameter, Value Value)> given)
    {
        var shape = state.Shapes.Of(creation.Type);
        foreach (var (parameter, value) in given)
            if (state.Shapes.Constructors.MemberFor(shape, parameter) is { } name && (shape.Includes(name) || interpreter.Body.Sinks.DependOn(name) || interpreter.Body.Mentioned.Include(name)))
                state.Hold(new(made, name), value);
        var isShell = shape.IsDeal && interpreter.Body.Shells.Include(creation.Syntax);
        foreach (var member in shape.Members.Where(member => !given.Any(argument => state.Shapes.Constructors.MemberFor(shape, argument.Parameter) == member.Name)))
            state.Hold(new(made, member.Name), !isShell && state.Shapes.Constructors.Leaves(creation.Constructor, member) ? Nothing(member) : Value.Elsewhere);
    }

    // A member that cannot be null has a day in it from the start, if only the first of all.
    private static Value Nothing(DealMember member) => Types.Usual(member.Type) == Knowledge.Given ? Value.Something : Value.Null;
}
