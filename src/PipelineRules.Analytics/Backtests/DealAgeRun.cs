using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Backtests;

/// <summary>
/// Looks at deals of an age. Each has a day of its own, so that views of the whole pipeline would be as many as there are days: of one set
/// of facts, only those of the deal's customer are looked at, which are all that it is judged by.
/// </summary>
internal sealed class DealAgeRun(PipelineHistory history, Rulebook rulebook, OutcomeBook outcomes)
{
    private readonly Evaluator _evaluator = new(rulebook);

    public LandmarkBacktest Run(Landmark landmark, CancellationToken cancellation)
    {
        var (found, without) = (new List<AssessedAtLandmark>(), new List<LocalDate>());
        foreach (var part in Parts())
            foreach (var same in Due(part, landmark.Days).GroupBy(due => due.Day, due => due.Id))
            {
                cancellation.ThrowIfCancellationRequested();
                if (View(part, same.Key) is { } view)
                    found.AddRange(same.Select(view.Find).OfType<DealContext>().Where(deal => deal.IsOpen)
                        .Select(deal => AssessedAtLandmark.From(_evaluator.Assess(deal))));
                else
                    without.Add(same.Key);
            }

        var cohort = new LandmarkCohort(outcomes);
        foreach (var seen in found.OrderBy(seen => seen.Deal.AsOf).ThenBy(seen => seen.Deal.Id, StringComparer.Ordinal))
            cohort.Add(seen);
        return new(landmark, cohort.Deals, rulebook.Rules, [], [.. without.OrderBy(day => day)]);
    }

    private IEnumerable<FactSet> Parts() => history.IsOneSet
        ? history.Latest.ByCustomer().Select(customer => customer.With(history.Latest.Organization))
        : [history.Latest];

    private Pipeline? View(FactSet part, LocalDate day) =>
        (history.IsOneSet ? part.AsSeenOn(day) : history.SeenOn(day)) is { } facts ? Pipeline.From(facts, rulebook.Policy) : null;

    private IEnumerable<(LocalDate Day, string Id)> Due(FactSet part, int days) =>
        from deal in part.Deals ?? []
        where deal.CreatedOn is { } created && created < outcomes.Until && Period.DaysBetween(created, outcomes.Until) > days
        let day = deal.CreatedOn.GetValueOrDefault().PlusDays(days)
        where !(day < history.Since)
        select (day, deal.Id);
}
