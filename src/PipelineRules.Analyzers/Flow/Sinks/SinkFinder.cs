using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Tells whether an operation forecasts, by the marks of what it touches.</summary>
internal sealed class SinkFinder(DealShapes dealShapes, IMethodSummaries? summaries)
{
    private readonly CopiedDates _copies = new(dealShapes);

    public Sink? Find(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } assignment => Assigned(assignment, member),
        IObjectCreationOperation creation => Created(creation),
        IInvocationOperation call => Called(call),
        _ => null,
    };

    private Sink? Assigned(IAssignmentOperation assignment, IMemberReferenceOperation member)
    {
        var said = MemberAnnotations.Find(dealShapes, member);
        if (said.Has(AnnotationKind.Forecasts) && dealShapes.IsDealOrDeals(assignment.Value.Type))
            return Sink.Unconditional(
                assignment.Syntax, Only(SinkRole.Given, assignment.Value.Type, assignment.Value.Syntax), member.Member);
        return AttributeBags.Record(member.Instance, dealShapes) is { } deal && ForecastValues.Includes(said, assignment.Value)
            ? Filled(assignment, deal, said, MemberKeys.NameOf(member))
            : null;
    }

    // A member of a deal is given what forecasts.
    private Sink? Filled(IOperation filling, IOperation deal, Annotation said, string? member) =>
        dealShapes.IsDeal(deal.Type) && !ForecastValues.IsDeclined(dealShapes, filling) && !_copies.IsCopied(filling)
            ? new Sink(
                filling.Syntax, ObservationPoint.Find(filling), Only(SinkRole.Receiver, deal.Type, deal.IsImplicit ? null : deal.Syntax),
                CloseDates(said, member)).Setting(member)
            : null;

    private static ImmutableArray<string> CloseDates(Annotation said, string? member) =>
        said.Has(AnnotationKind.ForecastCategory) || member is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(member);

    private Sink? Created(IObjectCreationOperation creation)
    {
        var deals = Passed(creation.Arguments, Annotation.None);
        if (deals.Length > 0 && creation.Type is { } forecasting)
            return Sink.Unconditional(creation.Syntax, deals, forecasting);
        if (!dealShapes.IsDeal(creation.Type) || ForecastValues.IsDeclined(dealShapes, creation))
            return null;
        var shape = dealShapes.Find(creation.Type);
        var sinks = creation.Arguments
            .Where(
                argument =>
                    argument.ArgumentKind == ArgumentKind.Explicit
                        && ForecastValues.Includes(dealShapes.Marks.Find(argument.Parameter), argument.Value)
                        && !_copies.IsCopied(argument))
            .Select(
                argument =>
                    new Sink(
                        argument.Syntax, ObservationPoint.Find(creation), Only(SinkRole.Receiver, creation.Type, null),
                        CloseDates(
                            dealShapes.Marks.Find(argument.Parameter), dealShapes.Constructors.MemberFor(shape, argument.Parameter)))
                    .Setting(argument.Parameter?.Name)).ToList();
        return sinks.Count == 0 ? null : Sink.Merge(sinks);
    }

    private Sink? Called(IInvocationOperation call)
    {
        var said = dealShapes.Marks.Find(call.TargetMethod);
        var deals = Passed(call.Arguments, said);
        if (IsSink(said) && call.Instance is { } self && dealShapes.IsDeal(self.Type))
            deals = deals.Add(new(SinkRole.Receiver, null, self.Type ?? call.TargetMethod.ContainingType, self.Syntax));
        if (deals.IsEmpty && AddsTo(call) is { } collection && MemberAnnotations.Find(dealShapes, collection).Has(AnnotationKind.Forecasts))
            deals = Passed(call.Arguments, Annotation.Create(AnnotationKind.Forecasts));
        return deals.IsEmpty ? Written(call) ?? Passed(call) : Sink.Unconditional(call.Syntax, deals, call.TargetMethod);
    }

    // A method of the same compilation forecasts what it is called on or passed, and does not ask for the date.
    private Sink? Passed(IInvocationOperation call)
    {
        if (summaries?.MayForecast(call.TargetMethod) is not true
            || call.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: null })
            || summaries.Of(call.TargetMethod) is not { } summary)
            return null;
        var deals = call.Arguments.Where(argument => argument.Parameter is { } parameter && IsForecast(summary, parameter.Ordinal))
            .Select(
                argument =>
                    new SinkSubject(
                        SinkRole.Argument, argument.Parameter, argument.Parameter?.Type ?? call.TargetMethod.ContainingType,
                        argument.Value.Syntax)).ToImmutableArray();
        if (IsForecast(summary, MethodSummary.This) && call.Instance is { Type: { } type } self)
            deals = deals.Add(new(SinkRole.Receiver, null, type, self.IsImplicit ? null : self.Syntax));
        return deals.IsEmpty ? null : Sink.Unconditional(call.Syntax, deals, call.TargetMethod) with { IsIndirect = true };
    }

    private static bool IsForecast(MethodSummary summary, int place) =>
        summary.Effects.TryGetValue(place, out var effect) && effect.Forecasts;

    // An attribute of a late-bound record is written by its name.
    private Sink? Written(IInvocationOperation call)
    {
        if (AttributeWrites.Record(call, dealShapes) is not { } record)
            return null;
        foreach (var (name, value) in AttributeWrites.In(call) ?? [])
            if (dealShapes.Marks.LateBound.Find(record.Type, name) is var said && ForecastValues.Includes(said, value)
                && Filled(call, record, said, $"[{name}]") is { } sink)
                return sink;
        return null;
    }

    private ImmutableArray<SinkSubject> Passed(IEnumerable<IArgumentOperation> arguments, Annotation method) =>
        (from argument in arguments
         let parameter = argument.Parameter
         where parameter is not null && (IsSink(method) || IsSink(dealShapes.Marks.Find(parameter)))
             && dealShapes.IsDealOrDeals(parameter.Type)
         select new SinkSubject(SinkRole.Argument, parameter, parameter.Type, argument.Value.Syntax)).ToImmutableArray();

    private static IMemberReferenceOperation? AddsTo(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push" or "AddLast" or "AddFirst"
            or "TryAdd" or "UnionWith"
            ? call.Instance as IMemberReferenceOperation
                ?? (call.Instance as IInstanceReferenceOperation)?.Parent as IMemberReferenceOperation
            : null;

    private static bool IsSink(Annotation said) => said.Has(AnnotationKind.Forecasts | AnnotationKind.RequiresMustHaveDate);

    private static ImmutableArray<SinkSubject> Only(SinkRole role, ITypeSymbol? type, SyntaxNode? code) =>
        type is null ? ImmutableArray<SinkSubject>.Empty : ImmutableArray.Create(new SinkSubject(role, null, type, code));
}
