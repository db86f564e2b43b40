using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Backtests;

/// <summary>The pipeline of each quarter that is over, as it stood on the landmark day, and what of it was won.</summary>
internal sealed class ConversionBook(Landmark landmark, OutcomeBook outcomes)
{
    private static readonly Stance?[] s_groups = [null, Stance.Proactive, Stance.Unproven, Stance.Reactive];

    private readonly string _currency = outcomes.Latest.Facts.Currency
        ?? outcomes.Latest.Deals.Select(deal => deal.Amount?.Currency).FirstOrDefault(currency => currency is not null) ?? "";

    private readonly List<Quarter> _quarters = [];
    private Wins? _wins;

    /// <summary>Takes up the open deals of a quarter's landmark day.</summary>
    public void Add(FiscalPeriod period, LocalDate day, Pipeline view, IEnumerable<AssessedAtLandmark> open)
    {
        if (!outcomes.IsOver(period))
            return;
        var forecast = open.Where(seen => seen.Deal.CloseDate is { } close && period.Contains(close))
            .GroupBy(seen => seen.Deal.Id, StringComparer.Ordinal)
            .Select(same => Judged(period, same.First(), AmountOf(view, same.First())))
            .ToArray();
        _wins ??= new(outcomes, _currency);
        _quarters.Add(new(period, forecast, _wins.Between(day, period.End, [.. forecast.Select(one => one.Deal)])));
    }

    /// <summary>All quarters together, for all deals and by stance, then each quarter.</summary>
    public IReadOnlyList<Conversion> Conversions() => _quarters.Count == 0
        ? []
        :
        [
            .. s_groups.Select(stance => Of(null, stance, _quarters)),
            .. _quarters.Select(quarter => Of(quarter.Period, null, [quarter])),
        ];

    private Conversion Of(FiscalPeriod? period, Stance? stance, IReadOnlyList<Quarter> quarters)
    {
        var deals = quarters.SelectMany(quarter => quarter.Forecast).Where(one => stance is null || one.Stance == stance).ToArray();
        var cases = deals.Where(one => one.Amount > 0)
            .GroupBy(one => one.Deal, StringComparer.Ordinal)
            .Select(same => (same.Sum(one => one.IsWon ? (double)one.Amount.GetValueOrDefault() : 0),
                same.Sum(one => (double)one.Amount.GetValueOrDefault())))
            .ToArray();
        return new(
            landmark, period, stance, _currency, RatioEstimate.From(cases),
            stance is null ? quarters.Sum(quarter => quarter.Elsewhere) : 0,
            deals.Where(one => one.Amount is null).Select(one => one.Deal).Distinct(StringComparer.Ordinal).Count());
    }

    private ForecastDeal Judged(FiscalPeriod period, AssessedAtLandmark seen, decimal? amount) =>
        new(seen.Deal.Id, seen.Stance, amount, outcomes.WonOn(seen.Deal.Id) is { } on && on > seen.Deal.AsOf && on <= period.End);

    private decimal? AmountOf(Pipeline view, AssessedAtLandmark seen) =>
        view.ReportingAmount(seen.Deal) is { } money && money.Currency == _currency ? money.Amount : null;

    private sealed record ForecastDeal(string Deal, Stance Stance, decimal? Amount, bool IsWon);

    private sealed record Quarter(FiscalPeriod Period, IReadOnlyList<ForecastDeal> Forecast, decimal Elsewhere);

    /// <summary>What was won on which day.</summary>
    private sealed class Wins(OutcomeBook outcomes, string currency)
    {
        private readonly (LocalDate On, string Deal, decimal Amount)[] _all =
        [
            .. from deal in outcomes.Latest.Deals
               where deal.Deal is { Status: DealStatus.Won, ClosedOn: not null }
               let money = outcomes.Latest.ReportingAmount(deal)
               where money is { } known && known.Currency == currency
               orderby deal.Deal.ClosedOn
               select (deal.Deal.ClosedOn.GetValueOrDefault(), deal.Id, money.GetValueOrDefault().Amount),
        ];

        public decimal Between(LocalDate after, LocalDate end, HashSet<string> except)
        {
            var sum = 0m;
            foreach (var (on, deal, amount) in _all)
                if (on > after && on <= end && !except.Contains(deal))
                    sum += amount;
            return sum;
        }
    }
}
