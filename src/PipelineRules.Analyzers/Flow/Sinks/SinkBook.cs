using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>The sinks of one body, and what is known at each on all ways to it.</summary>
internal sealed class SinkBook(IReadOnlyCollection<Sink> sinks)
{
    private readonly ILookup<SyntaxNode, Sink> _sinks = sinks.ToLookup(sink => sink.JudgedAt);
    private readonly Stretches _stretches = new(sinks.Select(sink => sink.JudgedAt.Span));
    private readonly HashSet<string> _closeDates = [.. sinks.SelectMany(sink => sink.CloseDates)];
    private readonly Dictionary<(Sink, SinkSubject), Knowledge> _known = [];
    private readonly HashSet<(Sink, SinkSubject)> _untouched = [];

    /// <summary>Whether what is seen counts: it does once the engine has settled what is known where.</summary>
    public bool IsRecording { get; private set; }

    public IEnumerable<Finding> Findings => _known.Select(known => new Finding(known.Key.Item1, known.Key.Item2, known.Value, _untouched.Contains(known.Key)));

    /// <summary>Whether any stands in the code of a block.</summary>
    public bool AreIn(BasicBlock block) =>
        block.Operations.Concat(block.BranchValue is { } value && !IsCaptured(value) ? [value] : []).Any(operation => _stretches.Overlap(operation.Syntax.Span));

    /// <summary>Whether a member's value decides whether something forecasts.</summary>
    public bool DependOn(string member) => _closeDates.Contains(member);

    public void Record(bool recording) => IsRecording = recording;

    /// <summary>Looks at what an operation has in its hands, if the code it stands for forecasts.</summary>
    public void Judge(SyntaxNode code, State state, Offer offer)
    {
        if (!IsRecording || state.IsDead)
            return;
        foreach (var sink in _sinks[code])
            foreach (var subject in sink.Subjects)
                if (Value(subject, offer) is { } value)
                    Observe(state, sink, subject, value);
    }

    private void Observe(State state, Sink sink, SinkSubject subject, Value value)
    {
        if (!value.IsConstant && state.Shapes.Of(subject.Type).Members.All(member => state.Read(value, member.Name, member.Type).Holder == value))
            _untouched.Add((sink, subject));
        _known[(sink, subject)] = Known((sink, subject)) | Of(state, value, subject.Type, sink.CloseDates);
    }

    // What was evaluated in another block goes by the same code.
    private static bool IsCaptured(IOperation value) => value is IFlowCaptureReferenceOperation || value is IConversionOperation conversion && IsCaptured(conversion.Operand);

    private Knowledge Known((Sink, SinkSubject) key) => _known.TryGetValue(key, out var before) ? before : Knowledge.Nothing;

    private static Value? Value(SinkSubject subject, Offer offer) => subject.Role switch
    {
        SinkRole.Receiver => offer.Receiver,
        SinkRole.Given => offer.Given,
        _ => offer.Arguments?.Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, subject.Parameter)).Select(argument => argument.Value).FirstOrDefault(),
    };

    // A close date that turns out to be null forecasts nothing.
    private static Knowledge Of(State state, Value value, ITypeSymbol type, ImmutableArray<string> closeDates) => value.IsConstant || closeDates.IsEmpty
        ? Of(state, value, type)
        : closeDates.Aggregate(Knowledge.Nothing, (all, name) => all | Where(state, state.Read(value, name), value, type));

    private static Knowledge Where(State state, Value closeDate, Value deal, ITypeSymbol type)
    {
        if (closeDate == Values.Value.Null)
            return Knowledge.Nothing;
        var forecast = state.Copy();
        forecast.Learn(Fact.Given(closeDate));
        return forecast.IsDead ? Knowledge.Nothing : Of(forecast, deal, type);
    }

    private static Knowledge Of(State state, Value value, ITypeSymbol type)
    {
        if (value.IsConstant)
            return Knowledge.Beyond;
        if (state.Shapes.IsDeal(type) || Types.ElementOf(type) is not { } element)
            return state.OfDeal(value);
        var any = state.Read(value, Values.Value.Each, element);
        return any.IsConstant ? Knowledge.Beyond : state.OfDeal(any);
    }
}
