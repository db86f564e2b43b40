using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Analytics.Backtests;

/// <summary>Looks at days of quarters: one view of the whole pipeline a day, however many landmarks fall on it.</summary>
internal sealed class QuarterDayRuns(PipelineHistory history, Rulebook rulebook, OutcomeBook outcomes)
{
    private readonly Evaluator _evaluator = new(rulebook);

    public IReadOnlyDictionary<Landmark, LandmarkBacktest> Run(IReadOnlyList<Landmark> landmarks, CancellationToken cancellation)
    {
        var runs = landmarks.ToDictionary(landmark => landmark, landmark => new OneRun(landmark, outcomes));
        foreach (var period in landmarks.Count > 0 ? Quarters() : [])
            foreach (var same in runs.Values.GroupBy(run => period.Start.PlusDays(run.Landmark.Days - 1)).OrderBy(same => same.Key))
                if (same.Key <= period.End && same.Key < outcomes.Until && !(same.Key < history.Since))
                    Look(period, same.Key, [.. same], cancellation);
        return runs.ToDictionary(run => run.Key, run => run.Value.Result(rulebook));
    }

    private void Look(FiscalPeriod period, LocalDate day, IReadOnlyList<OneRun> runs, CancellationToken cancellation)
    {
        if (View(day) is not { } view)
        {
            foreach (var run in runs)
                run.DaysWithoutFacts.Add(day);
            return;
        }

        AssessedAtLandmark[] open =
            [.. _evaluator.Assess(view, cancellation: cancellation).Deals.Select(AssessedAtLandmark.From)];
        foreach (var run in runs)
            run.Add(period, day, view, open);
    }

    private Pipeline? View(LocalDate day) => history.IsOneSet
        ? outcomes.Latest.AsOf(day)
        : history.SeenOn(day) is { } facts ? Pipeline.From(facts, rulebook.Policy) : null;

    private IEnumerable<FiscalPeriod> Quarters()
    {
        var first = history.Since ?? outcomes.Latest.Deals.Min(deal => deal.Deal.CreatedOn);
        for (var at = first is { } day ? outcomes.Calendar.PeriodOf(day, FiscalGrain.Quarter) : null;
            at is { } period && period.Start < outcomes.Until;
            at = outcomes.Calendar.PeriodOf(period.End.PlusDays(1), FiscalGrain.Quarter))
            yield return period;
    }

    private sealed class OneRun(Landmark landmark, OutcomeBook outcomes)
    {
        private readonly LandmarkCohort _cohort = new(outcomes);
        private readonly ConversionBook _conversions = new(landmark, outcomes);

        public Landmark Landmark => landmark;

        public List<LocalDate> DaysWithoutFacts { get; } = [];

        public void Add(FiscalPeriod period, LocalDate day, Pipeline view, AssessedAtLandmark[] open)
        {
            foreach (var seen in open)
                _cohort.Add(seen);
            _conversions.Add(period, day, view, open);
        }

        public LandmarkBacktest Result(Rulebook rulebook) =>
            new(landmark, _cohort.Deals, rulebook.Rules, _conversions.Conversions(), DaysWithoutFacts);
    }
}
