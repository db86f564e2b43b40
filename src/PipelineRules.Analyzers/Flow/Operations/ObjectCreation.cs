using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>The creation of an object: its members hold what the constructor was given, and the others nothing.</summary>
internal sealed class ObjectCreation(OperationEvaluator operationEvaluator, IObjectCreationOperation creation, State state)
{
    public AbstractValue Create()
    {
        var given =
            creation.Arguments.Select(argument => (argument.Parameter, Value: operationEvaluator.Evaluate(argument.Value, state))).ToList();
        if (TypeKinds.IsNullable(creation.Type))
            return given.Count == 0 ? AbstractValue.Null : AbstractValue.NonNull;
        if (TypeKinds.ElementOf(creation.Type) is { } element && !state.Shapes.IsDeal(creation.Type))
            return Filled(
                given.Select(argument => argument.Value)
                    .FirstOrDefault(abstractValue => TypeKinds.ElementOf(abstractValue.Type) is not null), element);
        var made = Bare(operationEvaluator, creation, state);
        if (!made.IsConstant)
            Fill(made, given);
        if (!made.IsConstant && state.Shapes.Marks.LateBound.Any && !state.Shapes.IsDeal(creation.Type))
            FillCollections(made);
        operationEvaluator.Body.Sinks.Observe(creation.Syntax, state, new SinkOperands(made, made, given));
        foreach (var (_, abstractValue) in given)
        {
            Escape.Into(state, abstractValue);
            // Its attributes are copied.
            if (state.Shapes.IsLateBound(abstractValue.Type) && state.Shapes.IsLateBound(creation.Type))
                DealChange.Look(state, abstractValue);
        }

        return made;
    }

    /// <summary>An object of which nothing is known but that it is there.</summary>
    public static AbstractValue Bare(OperationEvaluator operationEvaluator, IOperation creation, State state)
    {
        var made = operationEvaluator.Fresh(creation, state);
        if (!made.IsConstant)
            state.Set(made, NullState.NotNull);
        return made;
    }

    /// <summary>The default of a struct, whose members are all empty.</summary>
    public static AbstractValue Empty(OperationEvaluator operationEvaluator, IOperation operation, State state)
    {
        var made = Bare(operationEvaluator, operation, state);
        if (!made.IsConstant)
            foreach (var member in state.Shapes.Find(operation.Type).Members)
                state.Hold(new(made, member.Name), Nothing(member));
        return made;
    }

    private AbstractValue Filled(AbstractValue? source, ITypeSymbol element) => SequenceElements.Create(
        operationEvaluator, creation, state, element,
        source is null ? ValueSummary.None(element) : ValueSummary.Summarize(state, SequenceElements.Any(state, source, element), element));

    private void Fill(AbstractValue made, List<(IParameterSymbol? Parameter, AbstractValue Value)> given)
    {
        var shape = state.Shapes.Find(creation.Type);
        foreach (var (parameter, abstractValue) in given)
            if (state.Shapes.Constructors.MemberFor(shape, parameter) is { } name
                && (shape.Includes(name) || operationEvaluator.Body.Sinks.DependOn(name)
                    || operationEvaluator.Body.Mentioned.Include(name)))
                state.Hold(new(made, name), abstractValue);
        var isShell = shape.IsDeal && operationEvaluator.Body.Shells.Include(creation.Syntax);
        foreach (var member in shape.Members
            .Where(member => !given.Any(argument => state.Shapes.Constructors.MemberFor(shape, argument.Parameter) == member.Name)))
            state.Hold(
                new(made, member.Name),
                !isShell && state.Shapes.Constructors.Leaves(creation.Constructor, member) ? Nothing(member) : AbstractValue.Unknown);
    }

    // The fields of a new payload, filled by their names: new() { Properties = { ["x"] = y } }.
    private void FillCollections(AbstractValue made)
    {
        foreach (var filled in (creation.Syntax as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions ?? [])
            if (filled is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name },
                    Right: InitializerExpressionSyntax }
                && creation.Type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } member
                && state.Shapes.IsLateBound(member.Type))
            {
                var fields = operationEvaluator.Fresh(creation, state, member.Type, name);
                state.Set(fields, NullState.NotNull);
                state.Hold(new(made, name), fields);
                foreach (var field in state.Shapes.Find(member.Type).Members)
                    state.Hold(
                        new(fields, field.Name),
                        operationEvaluator.Body.Shells.Include(creation.Syntax) ? AbstractValue.Unknown : AbstractValue.Null);
            }
    }

    // A member that cannot be null has a day in it from the start, if only the first of all.
    private static AbstractValue Nothing(DealMember member) =>
        TypeKinds.DefaultNullState(member.Type) == NullState.NotNull ? AbstractValue.NonNull : AbstractValue.Null;
}
