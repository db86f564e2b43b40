using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Summaries;

/// <summary>Runs a method on deals of which nothing is known, and sums up what has become of them where it returns.</summary>
internal sealed class SummaryBuilder(
    Compilation compilation, DealShapes dealShapes, IMethodSummaries summaries, IMethodSymbol method, ControlFlowGraph graph)
{
    private readonly List<IOperation> _operations = [.. graph.OriginalOperation.DescendantsAndSelf()];

    /// <summary>The summary; null where following the method costs too much.</summary>
    public MethodSummary? Build()
    {
        var finder = new SinkFinder(dealShapes, null);
        var book = new SinkResults([.. _operations.Select(finder.Find).OfType<Sink>().GroupBy(sink => sink.ObservedAt).Select(Sink.Merge)]);
        var body = new Body(compilation, dealShapes, summaries, BodyFacts.Of(_operations, dealShapes), book);
        var ends = body.Sum(graph, method);
        if (body.Budget.IsSpent || ends.Count == 0)
            return null;
        var subjects = Subjects(body).ToList();
        var effects =
            subjects.ToImmutableDictionary(
                subject => subject.Place, subject => Effect(body, subject.Value, subject.Type, ends, Forecasts(subject.Place, book)));
        var returned =
            subjects.Where(subject => ends.All(end => end.Value == subject.Value)).Select(subject => (int?)subject.Place).FirstOrDefault();
        var result =
            dealShapes.IsDeal(method.ReturnType) && returned is null
                ? ValueSummary.Union([.. ends.Select(end => Result(body, end))])
                : null;
        return new(effects, Values(body, ends), body.RunsOtherCode || _operations.Any(ChangesAnother), returned, result);
    }

    private IEnumerable<(int Place, AbstractValue Value, ITypeSymbol Type)> Subjects(Body body)
    {
        foreach (var parameter in method.Parameters.Where(parameter => dealShapes.IsDeal(parameter.Type)))
            yield return (parameter.Ordinal, body.Values.InitialValue(parameter, parameter.Type), parameter.Type);
        if (!method.IsStatic && dealShapes.IsDeal(method.ContainingType))
            yield return (MethodSummary.This, body.Values.This(method.ContainingType), method.ContainingType);
    }

    // Of the days that it was passed, and puts into a deal that it gives back, callers know more than the method.
    private ValueSummary Result(Body body, (AbstractValue Value, State State) end)
    {
        var passed = method.Parameters.Select(parameter => body.Values.InitialValue(parameter, parameter.Type)).ToList();
        var state = end.State.Copy();
        foreach (var member in dealShapes.Find(method.ReturnType).Members)
            if (!end.Value.IsConstant && state.Read(end.Value, member.Name, member.Type) is { IsConstant: false } given
                && passed.Contains(given) && state.NullStateOf(given).May(NullState.MaybeNull))
                state.Hold(new(end.Value, member.Name), AbstractValue.Unknown);
        return ValueSummary.Summarize(state, end.Value, method.ReturnType);
    }

    // Dates and conditions that it is passed: Guard.NotNull(deal.MustHaveDate), Require(deal.MustHaveDate is not null).
    private ImmutableDictionary<int, ValueEffect> Values(Body body, IReadOnlyList<(AbstractValue Value, State State)> ends)
    {
        var known = ImmutableDictionary.CreateBuilder<int, ValueEffect>();
        var isBool = TypeKinds.IsBool(method.ReturnType);
        foreach (var parameter in method.Parameters
            .Where(parameter => !dealShapes.IsDealOrDeals(parameter.Type) && TypeKinds.AreTracked(parameter.Type)))
        {
            var given = body.Values.InitialValue(parameter, parameter.Type);
            var effect =
                new ValueEffect(
                    ends.Aggregate(NullState.Bottom, (all, end) => all | end.State.NullStateOf(given)),
                    isBool ? Answered(state => state.NullStateOf(given), ends, NullState.NotNull) : NullState.Bottom,
                    isBool ? Answered(state => state.NullStateOf(given), ends, NullState.Null) : NullState.Bottom);
            if (given.Default != NullState.NotNull && effect.Tells)
                known.Add(parameter.Ordinal, effect);
        }

        return known.ToImmutable();
    }

    private SubjectEffect Effect(
        Body body, AbstractValue deal, ITypeSymbol type, IReadOnlyList<(AbstractValue Value, State State)> ends, bool forecasts)
    {
        var changed = new Dictionary<string, NullState>();
        foreach (var member in dealShapes.Find(type).Members.Where(member => ends.Any(end => !IsKept(end.State, deal, member))))
            changed[member.Name] =
                ends.Aggregate(
                    NullState.Bottom, (all, end) => all | Seen(end.State.NullStateOf(end.State.Read(deal, member.Name, member.Type))));
        var answers = changed.Count == 0 && !method.ReturnsVoid && TypeKinds.AreTracked(method.ReturnType);
        return new(
            changed, Passed(body, deal, type, ends),
            changed.Count == 0 && ends.All(end => end.State.NullStateOfDeal(deal) == NullState.NotNull),
            answers ? Answered(state => state.NullStateOfDeal(deal), ends, NullState.NotNull) : NullState.Bottom,
            answers ? Answered(state => state.NullStateOfDeal(deal), ends, NullState.Null) : NullState.Bottom,
            forecasts,
            changed.Count == 0 && (MayReport(ends) && Reads(type) || ends.All(end => IsOpen(end.State.NullStateOfDeal(deal)))));
    }

    // Members that hold in the end what callers pass: void Set(LocalDate? must) => MustHave = must.
    private Dictionary<string, int> Passed(
        Body body, AbstractValue deal, ITypeSymbol type, IReadOnlyList<(AbstractValue Value, State State)> ends) =>
        (from member in dealShapes.Find(type).Members
         from parameter in method.Parameters
         let given = body.Values.InitialValue(parameter, parameter.Type)
         where ends.All(end => end.State.Read(deal, member.Name, member.Type) == given)
         select (member.Name, parameter.Ordinal)).ToDictionary(passed => passed.Name, passed => passed.Ordinal);

    private static bool IsOpen(NullState nullState) =>
        nullState.May(NullState.Unknown) && !nullState.May(NullState.MaybeNull | NullState.Null);

    // Whether it may tell its caller that the date is missing: by what it gives back, or by throwing.
    private bool MayReport(IReadOnlyList<(AbstractValue Value, State State)> ends) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_Void } => _operations.Exists(operation => operation is IThrowOperation),
        { SpecialType: SpecialType.System_String } => ends.Any(end => end.State.NullStateOf(end.Value).May(NullState.Null)),
        var type => !TypeKinds.IsBool(type) && !dealShapes.IsDealOrDeals(type),
    };

    private bool Reads(ITypeSymbol type) => _operations.OfType<IMemberReferenceOperation>()
        .Any(member => SymbolEqualityComparer.Default.Equals(member.Instance?.Type, type)
            && MemberKeys.NameOf(member) is { } name && dealShapes.Find(type).Includes(name));

    private static bool IsKept(State state, AbstractValue deal, DealMember member) =>
        state.Read(deal, member.Name, member.Type) == state.Values.Member(deal, member.Name, member.Type);

    // Of what it was given, callers know more than the method.
    private static NullState Seen(NullState nullState) =>
        nullState & (NullState.NotNull | NullState.Null) | (nullState.May(NullState.Open) ? NullState.Unknown : NullState.Bottom);

    private static NullState Answered(
        Func<State, NullState> asked, IEnumerable<(AbstractValue Value, State State)> ends, NullState answer)
    {
        var all = NullState.Bottom;
        foreach (var (abstractValue, state) in ends)
        {
            var end = state.Copy();
            end.Assume(new(abstractValue, answer));
            if (abstractValue == AbstractValue.True && answer == NullState.Null
                || abstractValue == AbstractValue.False && answer == NullState.NotNull)
                continue;
            if (!end.IsUnreachable)
                all |= asked(end);
        }

        return all;
    }

    private bool Forecasts(int place, SinkResults book) =>
        book.Results
            .Any(sinkResult =>
                sinkResult.IsUntouched && sinkResult.NullState.May(NullState.MaybeNull) && PlaceOf(sinkResult.Subject) == place);

    private int? PlaceOf(SinkSubject subject) => subject.Expression switch
    {
        null when subject.Role == SinkRole.Receiver && SymbolEqualityComparer.Default.Equals(subject.Type, method.ContainingType) =>
            MethodSummary.This,
        ThisExpressionSyntax => MethodSummary.This,
        IdentifierNameSyntax { Identifier.ValueText: var name } =>
            method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal,
        _ => null,
    };

    // A deal that it reaches by a field, say, may be one that the caller holds.
    private bool ChangesAnother(IOperation operation) =>
        operation is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } holder } member }
        && !IsOwn(holder) && dealShapes.Find(holder.Type) is { IsDeal: true } shape && MemberKeys.NameOf(member) is { } name
        && shape.Includes(name);

    private bool IsOwn(IOperation holder) =>
        holder is IInstanceReferenceOperation
            || holder is IParameterReferenceOperation { Parameter: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method);
}
