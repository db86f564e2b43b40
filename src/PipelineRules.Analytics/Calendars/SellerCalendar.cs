using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>How much of what sellers do to deals follows their own fiscal calendar, and not the customers' dates.</summary>
/// <remarks>
/// Weekends, and what a date that the customer stated explains, are taken out first. It is for coaching: a habit that it shows has reasons,
/// and a figure of one person is too uncertain to pay by.
/// </remarks>
public sealed class SellerCalendar
{
    private static readonly CalendarActivity[] s_activities =
        [CalendarActivity.Closing, CalendarActivity.Pushing, CalendarActivity.Creating];

    private SellerCalendar(
        IReadOnlyList<FiscalPeriod> quarters, CalendarOptions options, IReadOnlyList<LeftOut> leftOut,
        IReadOnlyList<PeriodEndIndex> indexes, IReadOnlyList<MoveHabits> habits, IReadOnlyList<MassPush> massPushes, bool hasMoves) =>
        (Quarters, Options, LeftOut, Indexes, Habits, MassPushes, HasMoves) =
            (quarters, options, leftOut, indexes, habits, massPushes, hasMoves);

    /// <summary>The fiscal quarters that are looked at, oldest first; empty where the history covers no whole one.</summary>
    public IReadOnlyList<FiscalPeriod> Quarters { get; }

    /// <summary>How they are looked at.</summary>
    public CalendarOptions Options { get; }

    /// <summary>By activity, what is taken out first.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>The figures of everybody, of each team and of each seller, by activity and grain.</summary>
    public IReadOnlyList<PeriodEndIndex> Indexes { get; }

    /// <summary>How they move close dates, in the same order.</summary>
    public IReadOnlyList<MoveHabits> Habits { get; }

    /// <summary>The mass pushes, oldest first.</summary>
    public IReadOnlyList<MassPush> MassPushes { get; }

    /// <summary>Whether there is a history of close dates: without one, pushes and pulls are unknown, and not zero.</summary>
    public bool HasMoves { get; }

    /// <summary>Looks at the history of a pipeline.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">What of it is looked at; all whole quarters when null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 99 permutations.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static SellerCalendar From(Pipeline pipeline, CalendarOptions? options = null, CancellationToken cancellation = default)
    {
        _ = pipeline ?? throw new ArgumentNullException(nameof(pipeline));
        options ??= new();
        if (options.Permutations < 99)
            throw new ArgumentOutOfRangeException(nameof(options), options.Permutations, "There are 99 permutations at least.");
        var (log, groups) = (new ActivityLog(pipeline), new SellerGroups(pipeline.Facts));
        FiscalPeriod[] quarters = [.. WholeQuarters(pipeline, log, options)];
        var working = quarters.Select(quarter => new WorkingQuarter(quarter, pipeline.Calendar)).ToArray();
        var table = new ActivityTable(working, groups, log.Events);
        var test = new PeriodEndTest(working, options);
        foreach (var (by, who) in table.Groups)
            foreach (var activity in s_activities)
            {
                cancellation.ThrowIfCancellationRequested();
                test.Add(by, who, activity, table.Of(by, who, activity));
            }

        var moves = new MoveBook(pipeline.Calendar, groups, log.Moves.Where(move => quarters.Any(quarter => quarter.Contains(move.On))));
        return new(
            quarters, options, [.. s_activities.Select(table.LeftOut)], test.Results(), moves.Habits(table.Groups), moves.MassPushes,
            pipeline.Facts.CloseDateChanges is not null);
    }

    private static IEnumerable<FiscalPeriod> WholeQuarters(Pipeline pipeline, ActivityLog log, CalendarOptions options)
    {
        if (log.Events.Count == 0)
            yield break;
        const int firstWeek = 7;
        var (calendar, first) = (pipeline.Calendar, log.Events.Min(happened => happened.On));
        var from = options.From
            ?? (pipeline.Facts.HistoryFrom is { } history && history > first ? history : first.PlusDays(-firstWeek));
        var to = options.To ?? pipeline.AsOfDay.PlusDays(-1);
        for (var at = calendar.PeriodOf(from, FiscalGrain.Quarter); at is { } quarter && quarter.End <= to;
            at = calendar.PeriodOf(quarter.End.PlusDays(1), FiscalGrain.Quarter))
            if (quarter.Start >= from)
                yield return quarter;
    }
}
