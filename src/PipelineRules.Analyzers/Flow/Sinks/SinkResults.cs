using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>The sinks of one body, and what is known at each on all ways to it.</summary>
internal sealed class SinkResults(IReadOnlyCollection<Sink> sinks)
{
    private readonly ILookup<SyntaxNode, Sink> _sinks = sinks.ToLookup(sink => sink.ObservedAt);
    private readonly SortedSpans _sortedSpans = new(sinks.Select(sink => sink.ObservedAt.Span));
    private readonly HashSet<string> _closeDates = [.. sinks.SelectMany(sink => sink.CloseDates)];
    private readonly Dictionary<(Sink, SinkSubject), NullState> _known = [];
    private readonly HashSet<(Sink, SinkSubject)> _untouched = [];

    /// <summary>Whether what is seen counts: it does once the engine has settled what is known where.</summary>
    public bool IsRecording { get; private set; }

    public IEnumerable<SinkResult> Results =>
        _known.Select(known => new SinkResult(known.Key.Item1, known.Key.Item2, known.Value, _untouched.Contains(known.Key)));

    /// <summary>Whether any stands in the code of a block.</summary>
    public bool AreIn(BasicBlock block) =>
        block.Operations.Concat(block.BranchValue is { } value && !IsCaptured(value) ? [value] : [])
            .Any(operation => _sortedSpans.Overlap(operation.Syntax.Span));

    /// <summary>Whether a member's value decides whether something forecasts.</summary>
    public bool DependOn(string member) => _closeDates.Contains(member);

    public void Record(bool recording) => IsRecording = recording;

    /// <summary>Looks at what an operation has in its hands, if the code it stands for forecasts.</summary>
    public void Observe(SyntaxNode code, State state, SinkOperands sinkOperands)
    {
        if (!IsRecording || state.IsUnreachable)
            return;
        foreach (var sink in _sinks[code])
            foreach (var subject in sink.Subjects)
                if (Value(subject, sinkOperands) is { } abstractValue)
                    Observe(state, sink, subject, abstractValue);
    }

    private void Observe(State state, Sink sink, SinkSubject subject, AbstractValue abstractValue)
    {
        if (!abstractValue.IsConstant
            && state.Shapes.Find(subject.Type).Members
                .All(member => state.Read(abstractValue, member.Name, member.Type).Holder == abstractValue))
            _untouched.Add((sink, subject));
        _known[(sink, subject)] = Known((sink, subject)) | Of(state, abstractValue, subject.Type, sink.CloseDates);
    }

    // What was evaluated in another block goes by the same code.
    private static bool IsCaptured(IOperation value) =>
        value is IFlowCaptureReferenceOperation || value is IConversionOperation conversion && IsCaptured(conversion.Operand);

    private NullState Known((Sink, SinkSubject) key) => _known.TryGetValue(key, out var before) ? before : NullState.Bottom;

    private static AbstractValue? Value(SinkSubject subject, SinkOperands sinkOperands) => subject.Role switch
    {
        SinkRole.Receiver => sinkOperands.Receiver,
        SinkRole.Given => sinkOperands.Given,
        _ => sinkOperands.Arguments?.Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, subject.Parameter))
            .Select(argument => argument.Value).FirstOrDefault(),
    };

    // A close date that turns out to be null forecasts nothing.
    private static NullState Of(State state, AbstractValue abstractValue, ITypeSymbol type, ImmutableArray<string> closeDates) =>
        abstractValue.IsConstant || closeDates.IsEmpty
        ? Of(state, abstractValue, type)
        : closeDates.Aggregate(NullState.Bottom, (all, name) => all | Where(state, state.Read(abstractValue, name), abstractValue, type));

    private static NullState Where(State state, AbstractValue closeDate, AbstractValue deal, ITypeSymbol type)
    {
        if (closeDate == Values.AbstractValue.Null)
            return NullState.Bottom;
        if (IsCopied(state, closeDate, deal, type))
            return NullState.Unknown;
        var forecast = state.Copy();
        forecast.Assume(NullFact.NotNull(closeDate));
        return forecast.IsUnreachable ? NullState.Bottom : Of(forecast, deal, type);
    }

    // Both days come from one other deal: nothing is forecast that was not forecast before.
    private static bool IsCopied(State state, AbstractValue closeDate, AbstractValue deal, ITypeSymbol type) =>
        closeDate.Holder is { IsConstant: false } source && source != deal
        && state.Shapes.Find(source.Type) is { IsDeal: true } shape && shape.CloseDates.Contains(closeDate.Member)
        && state.Shapes.Find(type).Members
            .Any(member => state.Read(deal, member.Name, member.Type) is var date && date.Holder == source && shape.Includes(date.Member));

    private static NullState Of(State state, AbstractValue abstractValue, ITypeSymbol type)
    {
        if (abstractValue.IsConstant)
            return NullState.Unknown;
        if (state.Shapes.IsDeal(type) || TypeKinds.ElementOf(type) is not { } element)
            return state.NullStateOfDeal(abstractValue);
        var any = state.Read(abstractValue, Values.AbstractValue.Each, element);
        return any.IsConstant ? NullState.Unknown : state.NullStateOfDeal(any);
    }
}
