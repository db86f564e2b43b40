using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Coverage;

namespace PipelineRules.Reports;

/// <summary>The point of each part of a report, in one sentence.</summary>
/// <param name="report">The report.</param>
public sealed class Headlines(PipelineReport report)
{
    private const int Named = 3;
    private readonly PipelineReport _report = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>The point of the whole.</summary>
    public string Whole => (_report.Focus, _report.Open) switch
    {
        ({ } row, _) => $"Proactive pipeline covers {NumberFormat.Multiple(row.ProactiveToGoCoverage)} of {row.Period}{Missing(row)}",
        (_, [var (currency, sums), ..]) =>
            $"{Percent(sums.Proactive, sums.Open)} of open pipeline is proactive: {NumberFormat.Brief(sums.Proactive)} of "
                + $"{NumberFormat.Brief(sums.Open)} {currency}",
        _ when _report.Assessment.Deals.Count == 0 => $"0 open deals as of {_report.Assessment.AsOf:uuuu-MM-dd}",
        _ when Of(Stance.Proactive) == 0 =>
            $"None of {Plural.Format(_report.Assessment.Deals.Count, "open deal")} is proactive, and no amount is known",
        _ => $"{Of(Stance.Proactive):N0} of {Plural.Format(_report.Assessment.Deals.Count, "open deal")} {Are(Of(Stance.Proactive))} "
            + $"proactive, and no amount is known",
    };

    /// <summary>Who is not covered.</summary>
    public string Coverage => (_report.Focus, Under()) switch
    {
        (null, _) when !HasQuota => "No quota is known, so nobody can say what is covered",
        (null, _) => "No quota is left to cover",
        ({ } row, []) => $"Every seller with quota left reaches {Target} proactive in {row.Period}",
        ({ } row, var under) =>
            $"{Plural.Format(under.Length, "seller")} of {Sellers()} {Are(under.Length)} under {Target} proactive in {row.Period}: "
                + $"{string.Join(", ", under.Take(Named).Select(Said))}{
                    (under.Length > Named ? $" and {under.Length - Named:N0} more" : "")}",
    };

    /// <summary>What the customers' dates support.</summary>
    public string Dates =>
        _report.Gaps
            .FirstOrDefault(
                gap => gap.By == CoverageBy.Total && gap.Period == (_report.Focus ?? _report.Ahead.FirstOrDefault())?.Period
                    && gap.Currency == _report.Currency) is { } gap
        ? $"Sellers' dates put {NumberFormat.Brief(gap.ByCloseDate)} into {gap.Period}; customers' dates support "
            + $"{NumberFormat.Brief(gap.ByCustomerDate)}, {NumberFormat.Brief(Math.Abs(gap.Unsupported))} "
            + $"{(gap.Unsupported < 0 ? "more" : "less")}"
        : "No open deal has a date and an amount to put into a period to come";

    /// <summary>What holds the forecast down.</summary>
    public string Holds => (_report.Holds, Amount(Stance.Proactive)) switch
    {
        ([], _) when Forecasts(Stance.Proactive) == 0 => "Nobody counts on any deal, so no forecast is held down",
        ([], _) => "Nothing holds the forecast down",
        ([{ Amount: { } first } hold, ..], { } all) =>
            $"{NumberFormat.Brief(Amount(Stance.Unproven) ?? 0)} of {NumberFormat.Brief(all)} forecast is held down; {hold.Rule.Name} "
                + $"alone holds {NumberFormat.Brief(first)}",
        ([var first, ..], _) =>
            $"{Forecasts(Stance.Unproven)} of {Plural.Format(Forecasts(Stance.Proactive), "forecast deal")} "
                + $"{Are(Forecasts(Stance.Unproven))} held down; {first.Rule.Name} alone holds {first.Deals:N0}",
    };

    /// <summary>What to repair first.</summary>
    public string Repair => _report.Repair switch
    {
        { StillMissing: > 0, StillMissing: var missing } plan =>
            $"All {Plural.Format(plan.Steps.Count, "deal")} of {plan.Row.Period} that can be made proactive leave "
                + $"{NumberFormat.Brief(missing ?? 0)} missing to {Target}",
        { } plan =>
            $"{Plural.Format(plan.Steps.Count, "deal")} made proactive would bring {plan.Row.Period} to {Target}: "
                + $"{Plural.Format(plan.Conversations.Count, "conversation")} to have",
        null when !HasQuota => "Without a quota nothing says which deals to repair first",
        null => "Nothing is missing to the target",
    };

    /// <summary>What the open deals are.</summary>
    public string Deals =>
        $"{Plural.Format(_report.Assessment.Deals.Count, "open deal")}: {Of(Stance.Proactive):N0} proactive, {Of(Stance.Unproven):N0} "
            + $"unproven, {Of(Stance.Reactive):N0} reactive";

    /// <summary>How much there is to ask.</summary>
    public string Questions =>
        _report.Agendas.Count == 0 ? "Nothing is left to ask" : $"What to ask next at {Plural.Format(_report.Agendas.Count, "customer")}";

    private bool HasQuota => _report.Ahead.Any(row => row.Quota is not null);

    private string Target => NumberFormat.Target(_report.Policy.CoverageTarget);

    private string Missing(CoverageRow row) => row switch
    {
        { AmountToTarget: > 0 and var missing } => $"; {Target} needs {NumberFormat.Brief(missing)} more",
        { IsExcess: true } => ", more than anybody can look after",
        _ => $"; the {Target} target is reached",
    };

    private CoverageRow[] Owners() => _report.Focus is { } focus
        ? [.. _report.ByCloseDate.RowsBy(CoverageBy.Owner)
            .Where(row => row.Period == focus.Period && row.Currency == focus.Currency && row.State == CoverageState.Open)]
        : [];

    private CoverageRow[] Under() => [.. Owners().Where(row => row.Band == CoverageBand.Under).OrderBy(row => row.ProactiveToGoCoverage)];

    private int Sellers() => Owners().Length;

    private IEnumerable<DealAssessment> Forecast(Stance upTo) =>
        _report.Assessment.Deals.Where(deal => deal.Deal.IsForecast && deal.Stance <= upTo);

    private decimal? Amount(Stance upTo) => KnownSum.OfKnown(Forecast(upTo).Select(deal => _report.AmountOf(deal.Deal)));

    private int Forecasts(Stance upTo) => Forecast(upTo).Count();

    private int Of(Stance stance) => _report.Assessment.Deals.Count(deal => deal.Stance == stance);

    private static string Are(int number) => number == 1 ? "is" : "are";

    private static string Said(CoverageRow row) => $"{row.Who ?? "nobody"} {NumberFormat.Multiple(row.ProactiveToGoCoverage)}";

    private static string Percent(decimal part, decimal whole) => $"{(whole > 0 ? 100 * part / whole : 0):N0} %";
}
