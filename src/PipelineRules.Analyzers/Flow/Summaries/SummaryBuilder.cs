using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Summaries;

/// <summary>Runs a method on deals of which nothing is known, and sums up what has become of them where it returns.</summary>
internal sealed class SummaryBuilder(Compilation compilation, Shapes shapes, IMethodSymbol method, ControlFlowGraph graph)
{
    private readonly List<IOperation> _operations = [.. graph.OriginalOperation.DescendantsAndSelf()];

    /// <summary>The summary; null where following the method costs too much.</summary>
    public MethodSummary? Build()
    {
        var finder = new SinkFinder(shapes, null);
        var book = new SinkBook([.. _operations.Select(finder.Of).OfType<Sink>().GroupBy(sink => sink.JudgedAt).Select(Sink.Merge)]);
        var body = new Body(compilation, shapes, BodyFacts.Of(_operations, shapes), book);
        var ends = body.Sum(graph, method);
        if (body.Budget.IsSpent || ends.Count == 0)
            return null;
        var subjects = Subjects(body).ToList();
        var effects = subjects.ToImmutableDictionary(subject => subject.Place, subject => Effect(subject.Value, subject.Type, ends, Forecasts(subject.Place, book)));
        var returned = subjects.Where(subject => ends.All(end => end.Value == subject.Value)).Select(subject => (int?)subject.Place).FirstOrDefault();
        var result = shapes.IsDeal(method.ReturnType) && returned is null ? ValueSummary.Any([.. ends.Select(end => ValueSummary.Of(end.State, end.Value, method.ReturnType))]) : null;
        return new(effects, body.RunsOtherCode || _operations.Any(ChangesAnother), returned, result);
    }

    private IEnumerable<(int Place, Value Value, ITypeSymbol Type)> Subjects(Body body)
    {
        foreach (var parameter in method.Parameters.Where(parameter => shapes.IsDeal(parameter.Type)))
            yield return (parameter.Ordinal, body.Table.Of(parameter, parameter.Type), parameter.Type);
        if (!method.IsStatic && shapes.IsDeal(method.ContainingType))
            yield return (MethodSummary.This, body.Table.This(method.ContainingType), method.ContainingType);
    }

    private SubjectEffect Effect(Value deal, ITypeSymbol type, IReadOnlyList<(Value Value, State State)> ends, bool forecasts)
    {
        var changed = new Dictionary<string, Knowledge>();
        foreach (var member in shapes.Of(type).Members.Where(member => ends.Any(end => !IsKept(end.State, deal, member))))
            changed[member.Name] = ends.Aggregate(Knowledge.Nothing, (all, end) => all | Seen(end.State.Of(end.State.Read(deal, member.Name, member.Type))));
        var isBool = Types.IsBool(method.ReturnType);
        return new(
            changed,
            changed.Count == 0 && ends.All(end => end.State.OfDeal(deal) == Knowledge.Given),
            isBool && changed.Count == 0 ? Answered(deal, ends, Knowledge.Given) : Knowledge.Nothing,
            isBool && changed.Count == 0 ? Answered(deal, ends, Knowledge.Missing) : Knowledge.Nothing,
            forecasts);
    }

    private static bool IsKept(State state, Value deal, DealMember member) => state.Read(deal, member.Name, member.Type) == state.Table.Member(deal, member.Name, member.Type);

    // Of what it was given, callers know more than the method.
    private static Knowledge Seen(Knowledge knowledge) => knowledge & (Knowledge.Given | Knowledge.Missing) | (knowledge.May(Knowledge.Open) ? Knowledge.Beyond : Knowledge.Nothing);

    private static Knowledge Answered(Value deal, IEnumerable<(Value Value, State State)> ends, Knowledge answer)
    {
        var all = Knowledge.Nothing;
        foreach (var (value, state) in ends)
        {
            var end = state.Copy();
            end.Learn(new(value, answer));
            if (value == Value.True && answer == Knowledge.Missing || value == Value.False && answer == Knowledge.Given)
                continue;
            if (!end.IsDead)
                all |= end.OfDeal(deal);
        }

        return all;
    }

    private bool Forecasts(int place, SinkBook book) => book.Findings.Any(finding => finding.IsUntouched && finding.Knowledge.May(Knowledge.Unchecked) && PlaceOf(finding.Subject) == place);

    private int? PlaceOf(SinkSubject subject) => subject.Expression switch
    {
        null when subject.Role == SinkRole.Receiver && SymbolEqualityComparer.Default.Equals(subject.Type, method.ContainingType) => MethodSummary.This,
        ThisExpressionSyntax => MethodSummary.This,
        IdentifierNameSyntax { Identifier.ValueText: var name } => method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal,
        _ => null,
    };

    // A deal that it reaches by a field, say, may be one that the caller holds.
    private bool ChangesAnother(IOperation operation) => operation is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } holder } member }
        && !IsOwn(holder) && shapes.Of(holder.Type) is { IsDeal: true } shape && Members.NameOf(member) is { } name && shape.Includes(name);

    private bool IsOwn(IOperation holder) =>
        holder is IInstanceReferenceOperation || holder is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method);
}
