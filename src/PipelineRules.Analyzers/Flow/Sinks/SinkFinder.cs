using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.Operations;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Tells whether an operation forecasts, by the marks of what it touches.</summary>
internal sealed class SinkFinder(Shapes shapes, MethodSummaries? summaries)
{
    private readonly CopiedDates _copies = new(shapes);

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
            return Sink.Unconditional(assignment.Syntax, Only(SinkRole.Given, assignment.Value.Type, assignment.Value.Syntax));
        return AttributeBags.Record(member.Instance, shapes) is { } deal && Forecasting.By(said, assignment.Value) ? Filled(assignment, deal, said, Members.NameOf(member)) : null;
    }

    // A member of a deal is given what forecasts.
    private Sink? Filled(IOperation filling, IOperation deal, Annotation said, string? member) =>
        shapes.IsDeal(deal.Type) && !Forecasting.IsDeclined(shapes, filling) && !_copies.IsCopied(filling)
            ? new(filling.Syntax, JudgePoint.Of(filling), Only(SinkRole.Receiver, deal.Type, deal.IsImplicit ? null : deal.Syntax), CloseDates(said, member))
            : null;

    private static ImmutableArray<string> CloseDates(Annotation said, string? member) =>
        said.Has(Mark.ForecastCategory) || member is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(member);

    private Sink? Created(IObjectCreationOperation creation)
    {
        var deals = Passed(creation.Arguments, Annotation.None);
        if (deals.Length > 0)
            return Sink.Unconditional(creation.Syntax, deals);
        if (!shapes.IsDeal(creation.Type) || Forecasting.IsDeclined(shapes, creation))
            return null;
        var shape = shapes.Of(creation.Type);
        var sinks = creation.Arguments
            .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && Forecasting.By(shapes.Marks.Of(argument.Parameter), argument.Value) && !_copies.IsCopied(argument))
            .Select(argument => new Sink(argument.Syntax, JudgePoint.Of(creation), Only(SinkRole.Receiver, creation.Type, null), CloseDates(shapes.Marks.Of(argument.Parameter), shapes.Constructors.MemberFor(shape, argument.Parameter)))).ToList();
        return sinks.Count == 0 ? null : Sink.Merge(sinks);
    }

    private Sink? Called(IInvocationOperation call)
    {
        var said = shapes.Marks.Of(call.TargetMethod);
        var deals = Passed(call.Arguments, said);
        if (IsSink(said) && call.Instance is { } self && shapes.IsDeal(self.Type))
            deals = deals.Add(new(SinkRole.Receiver, null, self.Type ?? call.TargetMethod.ContainingType, self.Syntax));
        if (deals.IsEmpty && AddsTo(call) is { } collection && MemberMarks.Of(shapes, collection).Has(Mark.Forecasts))
            deals = Passed(call.Arguments, Annotation.Of(Mark.Forecasts));
        return deals.IsEmpty ? Written(call) ?? Passed(call) : Sink.Unconditional(call.Syntax, deals);
    }

    // A method of the same compilation forecasts what it is called on or passed, and does not ask for the date.
    private Sink? Passed(IInvocationOperation call)
    {
        if (summaries?.MayForecast(call.TargetMethod) is not true || call.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: null }) || summaries.Of(call.TargetMethod) is not { } summary)
            return null;
        var deals = call.Arguments.Where(argument => argument.Parameter is { } parameter && IsForecast(summary, parameter.Ordinal))
            .Select(argument => new SinkSubject(SinkRole.Argument, argument.Parameter, argument.Parameter?.Type ?? call.TargetMethod.ContainingType, argument.Value.Syntax)).ToImmutableArray();
        if (IsForecast(summary, MethodSummary.This) && call.Instance is { Type: { } type } self)
            deals = deals.Add(new(SinkRole.Receiver, null, type, self.IsImplicit ? null : self.Syntax));
        return deals.IsEmpty ? null : Sink.Unconditional(call.Syntax, deals) with { IsIndirect = true };
    }

    private static bool IsForecast(MethodSummary summary, int place) => summary.Effects.TryGetValue(place, out var effect) && effect.Forecasts;

    // An attribute of a late-bound record is written by its name.
    private Sink? Written(IInvocationOperation call)
    {
        if (AttributeWrites.Record(call, shapes) is not { } record)
            return null;
        foreach (var (name, value) in AttributeWrites.In(call) ?? [])
            if (shapes.Marks.LateBound.Of(record.Type, name) is var said && Forecasting.By(said, value) && Filled(call, record, said, $"[{name}]") is { } sink)
                return sink;
        return null;
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
