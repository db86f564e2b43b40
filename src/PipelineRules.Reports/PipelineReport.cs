using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports;

/// <summary>
/// What there is to report of an assessed pipeline. Every format is written from it; each part is put together when it is first read.
/// </summary>
public sealed class PipelineReport
{
    private readonly Lazy<CoverageTable> _byCloseDate;
    private readonly Lazy<CoverageTable> _byCustomerDate;
    private readonly Lazy<IReadOnlyList<DealAssessment>> _deals;
    private readonly Lazy<IReadOnlyList<RuleHold>> _holds;
    private readonly Lazy<IReadOnlyList<Agenda>> _agendas;
    private readonly Lazy<ILookup<string?, CloseDateChange>> _moves;

    /// <summary>The report of an assessment.</summary>
    /// <param name="assessment">What was found.</param>
    /// <param name="source">What people call the facts: the name of their file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PipelineReport(Assessment assessment, string source)
    {
        Assessment = assessment ?? throw new ArgumentNullException(nameof(assessment));
        Source = source ?? throw new ArgumentNullException(nameof(source));
        _byCloseDate = new(() => CoverageTable.Create(assessment));
        _byCustomerDate = new(() => CoverageTable.Create(assessment, CoverageBasis.CustomerDate));
        _deals =
            new(() =>
                [.. assessment.Deals.OrderBy(deal => deal.Stance == Stance.Proactive)
                    .ThenByDescending(deal => ByAmount.Of(deal.Deal, assessment.Pipeline))]);
        _holds = new(() => new RuleHolds(this).LargestFirst());
        _agendas = new(() => Agenda.Create(assessment.Deals, assessment.Pipeline));
        _moves =
            new(() =>
                (assessment.Pipeline.Facts.CloseDateChanges ?? []).Where(IsMove).OrderBy(move => move.On).ToLookup(move => move.Deal));
    }

    /// <summary>What was found.</summary>
    public Assessment Assessment { get; }

    /// <summary>
    /// How the pipeline came from another day to that of the assessment; null where no other day is looked at.
    /// </summary>
    public Bridge? Bridge { get; init; }

    /// <summary>What the assessment's rulebook says otherwise than another; null where no other is looked at.</summary>
    public PolicyDiff? PolicyDiff { get; init; }

    /// <summary>What the rules said of deals on past days, against what became of them; null where nobody looked.</summary>
    public Backtest? Backtest { get; init; }

    /// <summary>How much of what sellers do follows their own calendar; null where nobody looked.</summary>
    public SellerCalendar? SellerCalendar { get; init; }

    /// <summary>What people call the facts.</summary>
    public string Source { get; }

    /// <summary>The settings.</summary>
    public Policy Policy => Assessment.Pipeline.Policy;

    /// <summary>
    /// The ISO 4217 code that most of the report is in: the reporting currency, else that of the most open pipeline; empty without amounts.
    /// </summary>
    public string Currency => Assessment.Pipeline.Facts.Currency ?? Open.Select(sum => sum.Currency).FirstOrDefault("");

    /// <summary>Pipeline against quota by the sellers' close dates.</summary>
    public CoverageTable ByCloseDate => _byCloseDate.Value;

    /// <summary>Pipeline against quota by the customers' latest signature dates.</summary>
    public CoverageTable ByCustomerDate => _byCustomerDate.Value;

    /// <summary>What the sellers' dates promise against what the customers' support.</summary>
    public IReadOnlyList<DateGap> Gaps => DateGap.Between(ByCloseDate, ByCustomerDate);

    /// <summary>
    /// The open deals: those that are not proactive first, the largest first among them, and those without a known amount last.
    /// </summary>
    public IReadOnlyList<DealAssessment> Deals => _deals.Value;

    /// <summary>The rules that hold the forecast down, the largest amount first.</summary>
    public IReadOnlyList<RuleHold> Holds => _holds.Value;

    /// <summary>What to ask at each customer, most at stake first.</summary>
    public IReadOnlyList<Agenda> Agendas => _agendas.Value;

    /// <summary>The recorded changes of a deal's close date to another day, oldest first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public IEnumerable<CloseDateChange> MovesOf(DealContext deal) =>
        _moves.Value[(deal ?? throw new ArgumentNullException(nameof(deal))).Id];

    /// <summary>What the open pipeline adds up to by currency, the reporting one first.</summary>
    public IReadOnlyList<(string Currency, DealSums Sums)> Open =>
    [
        .. ByCloseDate.RowsBy(CoverageBy.Total)
            .GroupBy(
                row => row.Currency, (currency, rows) => (currency, Sums: rows.Aggregate(default(DealSums), (sum, row) => sum + row.Sums)))
            .Where(sum => sum.Sums.Open != 0)
            .OrderByDescending(sum => sum.currency == Assessment.Pipeline.Facts.Currency).ThenByDescending(sum => sum.Sums.Open),
    ];

    /// <summary>This period and those after it that have quota or open pipeline, in the report's currency.</summary>
    public IEnumerable<CoverageRow> Ahead => ByCloseDate.RowsBy(CoverageBy.Total)
        .Where(
            row => row.Period.Fiscal is { } period && period.End >= Assessment.AsOf && row.Currency == Currency
                && (row.Quota is not null || row.Sums.Open > 0));

    /// <summary>The first of these with quota left to cover: what a forecast call is about. Null when there is none.</summary>
    public CoverageRow? Focus => Ahead.FirstOrDefault(row => row.State == CoverageState.Open);

    /// <summary>What to repair first so that <see cref="Focus"/> reaches its target; null when nothing is missing.</summary>
    public RepairPlan? Repair => Focus is { AmountToTarget: > 0 } row ? RepairPlan.For(row, Assessment) : null;

    /// <summary>A deal's amount in <see cref="Currency"/>; null where it is not known, or in a currency without a rate.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public decimal? AmountOf(DealContext deal) =>
        Assessment.Pipeline.ReportingAmount(deal) is { } money && money.Currency == Currency ? money.Amount : null;

    /// <summary>
    /// The amount that <see cref="Deals"/> are ordered by: in the reporting currency where there is a rate, else as it is; null, which
    /// stands last, where it is not known. To order by, and not to be shown.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public decimal? SortAmountOf(DealAssessment deal) =>
        ByAmount.Of((deal ?? throw new ArgumentNullException(nameof(deal))).Deal, Assessment.Pipeline);

    private static bool IsMove(CloseDateChange? change) => change is { From: { } from, To: { } to } && from != to;
}
