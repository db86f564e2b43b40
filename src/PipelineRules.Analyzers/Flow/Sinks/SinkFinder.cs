using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Tells whether an operation forecasts, by the marks of what it touches.</summary>
internal sealed class SinkFinder(Shapes shapes)
{
    public Sink? Of(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } assignment => Assigned(assignment, member),
        IObjectCreationOperation creation => Created(creation),
        IInvocationOperation call => Called(call),
        _ => null,
    };

    private Sink? Assigned(IAssignmentOperation assignment, IMemberReferenceOperation member)
    {
        var said = MemberMarks.Of(shapes, member);
        if (said.Has(Mark.Forecasts) && shapes.IsDealOrDeals(assignment.Value.Type))
            return new(assignment.Syntax, assignment.Syntax, Only(SinkRole.Given, assignment.Value.Type, assignment.Value.Syntax));
        return member.Instance is { } deal && shapes.IsDeal(deal.Type) && Forecasting.By(said, assignment.Value) && !Forecasting.IsDeclined(shapes, assignment)
            ? new(assignment.Syntax, JudgePoint.Of(assignment), Only(SinkRole.Receiver, deal.Type, deal.IsImplicit ? null : deal.Syntax))
            : null;
    }

    private Sink? Created(IObjectCreationOperation creation)
    {
        var deals = Passed(creation.Arguments, Annotation.None);
        if (deals.Length > 0)
            return new(creation.Syntax, creation.Syntax, deals);
        var forecasting = shapes.IsDeal(creation.Type) && !Forecasting.IsDeclined(shapes, creation)
            ? creation.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && Forecasting.By(shapes.Marks.Of(argument.Parameter), argument.Value))
            : null;
        return forecasting is null ? null : new(forecasting.Syntax, JudgePoint.Of(creation), Only(SinkRole.Receiver, creation.Type, null));
    }

    private Sink? Called(IInvocationOperation call)
    {
        var said = shapes.Marks.Of(call.TargetMethod);
        var deals = Passed(call.Arguments, said);
        if (IsSink(said) && call.Instance is { } self && shapes.IsDeal(self.Type))
            deals = deals.Add(new(SinkRole.Receiver, null, self.Type ?? call.TargetMethod.ContainingType, self.Syntax));
        if (deals.IsEmpty && AddsTo(call) is { } collection && MemberMarks.Of(shapes, collection).Has(Mark.Forecasts))
            deals = Passed(call.Arguments, Annotation.Of(Mark.Forecasts));
        return deals.IsEmpty ? null : new(call.Syntax, call.Syntax, deals);
    }

    private ImmutableArray<SinkSubject> Passed(IEnumerable<IArgumentOperation> arguments, Annotation method) => 
        (from argument in arguments
         let parameter = argument.Parameter
         where parameter is not null && (IsSink(method) || IsSink(shapes.Marks.Of(parameter))) && shapes.IsDealOrDeals(parameter.Type)
         select new SinkSubject(SinkRole.Argument, parameter, parameter.Type, argument.Value.Syntax)).ToImmutableArray();

    private static IMemberReferenceOperation? AddsTo(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push" or "AddLast" or "AddFirst" or "TryAdd" or "UnionWith"
            ? call.Instance as IMemberReferenceOperation ?? (call.Instance as IInstanceReferenceOperation)?.Parent as IMemberReferenceOperation
            : null;

    private static bool IsSink(Annotation said) => said.Has(Mark.Forecasts | Mark.RequiresMustHaveDate);

    private static ImmutableArray<SinkSubject> Only(SinkRole role, ITypeSymbol? type, SyntaxNode? code) =>
        type is null ? ImmutableArray<SinkSubject>.Empty : ImmutableArray.Create(new SinkSubject(role, null, type, code));
}
