using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>Finds whom to talk with so that a deal becomes proactive, by assessing what would be recorded then.</summary>
internal sealed class RepairSearch
{
    private const int MostPeople = 12;
    private readonly DealContext _deal;
    private readonly Pipeline _pipeline;
    private readonly Func<DealContext, bool>? _wanted;
    private readonly FactSet _around;
    private readonly Evaluator _evaluator;
    private readonly AnswersHopedFor _hoped;

    /// <param name="assessed">The deal.</param>
    /// <param name="pipeline">The pipeline that it is in.</param>
    /// <param name="rulebook">The rules to ask again.</param>
    /// <param name="wanted">What else must hold of the deal then; nothing when null.</param>
    public RepairSearch(DealAssessment assessed, Pipeline pipeline, Rulebook rulebook, Func<DealContext, bool>? wanted = null)
    {
        (_deal, _pipeline, _wanted) = (In(pipeline, assessed.Deal), pipeline, wanted);
        (_around, _evaluator) = (pipeline.Around.Of(_deal.Deal), new Evaluator(rulebook));
        _hoped = new AnswersHopedFor(_deal, _around, pipeline.Policy);
    }

    /// <summary>
    /// The smallest group of people whose answers would do, with what is recorded then; null when nothing that can still be said would.
    /// </summary>
    public RepairWay? Smallest() => Ways().FirstOrDefault();

    /// <summary>Every group of people whose answers would do and no smaller part of which does; the smallest first.</summary>
    public IEnumerable<RepairWay> Ways()
    {
        if (IsPast)
            return [];
        return Proven([], _hoped.PossibleDates().Take(1)) is { } alone ? [alone] : WaysAmong(Candidates());
    }

    // An engine that lives through changes assesses contexts of its own; the rows to be changed are the pipeline's.
    private static DealContext In(Pipeline pipeline, DealContext deal) =>
        pipeline.Find(deal.Id) is { } same && same.Deal == deal.Deal ? same : deal;

    // What nobody can tell of a past day no answer of today's tells either.
    private bool IsPast => _pipeline.Facts.RecordedOn > _deal.AsOf;

    private IEnumerable<RepairWay> WaysAmong(IReadOnlyList<Stakeholder> candidates)
    {
        if (Found(candidates) is null)
            candidates = [.. candidates, SomeExecutive()];
        if (Found(candidates) is null)
            yield break;
        var needed = candidates.Where(person => Found(candidates.Where(one => one != person).ToArray()) is null).ToArray();
        var others = candidates.Except(needed).ToArray();
        var found = new List<HashSet<Stakeholder>>();
        for (var more = 0; more <= others.Length && (found.Count == 0 || more <= 2); more++)
            foreach (var some in Choices(others, more))
            {
                var people = needed.Concat(some).ToArray();
                if (found.Exists(one => one.IsSubsetOf(people)) || Found(people) is not { } way)
                    continue;
                found.Add([.. people]);
                yield return way;
            }
    }

    private RepairWay? Found(IReadOnlyList<Stakeholder> people) => Proven(people, _hoped.PossibleDates().ToArray());

    private RepairWay? Proven(IReadOnlyList<Stakeholder> people, IEnumerable<LocalDate> dates)
    {
        foreach (var ranksFirst in people.Count == 0 ? [false] : new[] { false, true })
            foreach (var date in dates)
                foreach (var moves in new[] { false, true })
                    if (_hoped.After(people, date, moves, ranksFirst) is { } future && Rest(future) is { } rest)
                        return new RepairWay(people, future, rest);
        return null;
    }

    /// <summary>
    /// What of other people's rules would still hold the deal down in a future in which the rule book's own do not; null where those do.
    /// </summary>
    private string[]? Rest(FutureFacts future)
    {
        var then = Pipeline.From(future.ApplyTo(_around), _pipeline.Policy).Deals.FirstOrDefault(one => one.Deal.Id == future.DealThen.Id);
        if (then is null || _wanted?.Invoke(then) == false)
            return null;
        var assessment = _evaluator.Assess(then);
        if (assessment.Stance == Stance.Proactive)
            return [];
        var holding = assessment.Findings.Where(finding => finding.HoldsDown).Select(finding => finding.Rule.Name).ToArray();
        return holding.All(name => name.Contains('/')) ? holding : null;
    }

    /// <summary>Who can be asked: those who decide, and those who have spoken of it; the owner first.</summary>
    private Stakeholder[] Candidates()
    {
        var spoke =
            new HashSet<string>(
                _deal.Statements.Select(statement => statement.By.Id).Append(_deal.Mismatch?.By.Id ?? ""), StringComparer.Ordinal);
        return (_around.Stakeholders ?? [])
            .Where(
                person =>
                    person.Id.NullIfBlank() is not null && !(person.LeftOn <= _deal.AsOf.PlusDaysClamped(1))
                        && (Decides(person) || spoke.Contains(person.Id)))
            .GroupBy(person => person.Id, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(person => person.Id != _deal.Priority?.Owner?.Id)
            .ThenBy(person => !Decides(person)).ThenBy(person => person.Role).ThenBy(person => person.Id, StringComparer.Ordinal)
            .Take(MostPeople).ToArray();
    }

    private Stakeholder SomeExecutive() => new(
        RepairWay.SomeExecutive, _deal.Deal.ForCustomer.NullIfBlank() ?? _deal.Deal.Customer.NullIfBlank() ?? "customer to come",
        Role: StakeholderRole.Executive);

    private static bool Decides(Stakeholder person) => person.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer;

    private static IEnumerable<IEnumerable<Stakeholder>> Choices(Stakeholder[] people, int count, int from = 0)
    {
        if (count == 0)
            return [[]];
        return Enumerable.Range(from, Math.Max(0, people.Length - from))
            .SelectMany(first => Choices(people, count - 1, first + 1).Select(rest => rest.Prepend(people[first])));
    }
}
