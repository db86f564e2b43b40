using System.Collections.Generic;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>What every owner is to win in every period. Quotas of shorter periods count in those of the grain.</summary>
internal sealed class QuotaIndex
{
    private readonly List<PeriodQuota> _quotas = [];
    private readonly List<Problem> _problems = [];

    public QuotaIndex(FactSet facts, ExchangeRates rates, FiscalGrain grain)
    {
        var (calendar, periods) = (Linker.CalendarOf(facts), new PeriodNames(Linker.CalendarOf(facts)));
        foreach (var quota in facts.Quotas ?? [])
            if (quota is { Owner: { } owner } && AmountLimits.Usable(quota.Amount) is { } amount
                && periods.Find(quota.Period) is { } period)
                Enter(owner, period, rates.Converted(amount, facts.AsOf), calendar, grain);
    }

    public IReadOnlyList<PeriodQuota> All => _quotas;

    public IReadOnlyList<Problem> Problems => _problems;

    private void Enter(string owner, FiscalPeriod period, Money amount, FiscalCalendar calendar, FiscalGrain grain)
    {
        if (period.Grain < grain || calendar.PeriodOf(period.Start, grain) is not { } covered)
            _problems.Add(TooLong(owner, period, grain));
        else
            _quotas.Add(new PeriodQuota(owner, CoveragePeriod.For(covered), amount));
    }

    private static Problem TooLong(string owner, FiscalPeriod period, FiscalGrain grain) => new(
        ProblemCodes.QuotaPeriodMismatch, TableNames.Quotas, $"{owner} {period}", "period",
        $"{owner} has a quota for {period}, which is longer than the {(grain == FiscalGrain.Month ? "month" : "quarter")} that coverage "
            + $"is computed by, so it does not count");
}
