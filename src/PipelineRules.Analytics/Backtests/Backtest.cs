using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Backtests;

/// <summary>A rulebook tried on one's own history: what it said of deals on past days against what became of them.</summary>
/// <remarks>
/// What is said of a deal at a landmark is said from a view as of that day, so that nothing of what came later is in it. What became of it
/// is read from the newest facts.
/// </remarks>
public sealed class Backtest
{
    private Backtest(LocalDate until, Rulebook rulebook, IReadOnlyList<LandmarkBacktest> landmarks, IReadOnlyList<Problem> problems) =>
        (Until, Rulebook, Landmarks, Problems) = (until, rulebook, landmarks, problems);

    /// <summary>The last day of which anything is known: outcomes later than that are not known yet.</summary>
    public LocalDate Until { get; }

    /// <summary>The rules that were asked.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The landmarks, in the order in which they were asked for.</summary>
    public IReadOnlyList<LandmarkBacktest> Landmarks { get; }

    /// <summary>Everything found wrong with the newest facts.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Looks at all landmarks that lie in a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="rulebook">The rules to ask.</param>
    /// <param name="landmarks">The landmarks; one that is named twice is looked at once.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Backtest Run(
        PipelineHistory history, Rulebook rulebook, IReadOnlyList<Landmark> landmarks, CancellationToken cancellation = default)
    {
        _ = history ?? throw new ArgumentNullException(nameof(history));
        _ = rulebook ?? throw new ArgumentNullException(nameof(rulebook));
        var latest = Pipeline.From(history.Latest, rulebook.Policy);
        var outcomes = new OutcomeBook(latest, history.Until);
        var wanted = (landmarks ?? throw new ArgumentNullException(nameof(landmarks))).Distinct().ToArray();
        var days = new QuarterDayRuns(history, rulebook, outcomes).Run([.. wanted.Where(IsQuarterDay)], cancellation);
        var ages = new DealAgeRun(history, rulebook, outcomes);
        return new(
            history.Until, rulebook,
            [.. wanted.Select(landmark => IsQuarterDay(landmark) ? days[landmark] : ages.Run(landmark, cancellation))],
            latest.Problems);
    }

    private static bool IsQuarterDay(Landmark landmark) => landmark.Kind == LandmarkKind.QuarterDay;
}
