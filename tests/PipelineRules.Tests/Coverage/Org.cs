using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Coverage;

/// <summary>A small organisation whose deals are all like the wholesome one: proactive, of 250,000 EUR, closing in FY2027-Q4.</summary>
internal static class Org
{
    public static readonly FiscalPeriod Quarter =
        new GregorianFiscalCalendar(2).PeriodOf(Some.Deal.CloseDate!.Value, FiscalGrain.Quarter)!.Value;

    public static FactSet With(params Deal[] deals) => Some.Facts with { Calendar = new GregorianFiscalCalendar(2), Deals = deals };

    public static FactSet Quota(this FactSet facts, decimal amount, string owner = "R-1", string? period = null) =>
        facts with { Quotas = [.. facts.Quotas ?? [], new Quota(owner, period ?? Quarter.ToString(), new Money(amount, "EUR"))] };

    public static Deal Deal(string id = "D-1", string owner = "R-1", decimal amount = 250_000m) =>
        Some.Deal with { Id = id, Owner = owner, Amount = new Money(amount, "EUR") };

    public static Deal Won(decimal amount) =>
        Deal("D-won", amount: amount) with { Status = DealStatus.Won, ClosedOn = Quarter.Start };

    public static CoverageTable Table(
        this FactSet facts, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter) =>
        CoverageTable.Create(new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)), basis, grain);

    public static CoverageRow Total(this FactSet facts) => Assert.Single(facts.Table().RowsBy(CoverageBy.Total));

    public static CoverageRow Row(this FactSet facts, CoverageBy by, string? who, string? period = null) =>
        Assert.Single(facts.Table().Rows, row => row.By == by && row.Who == who && row.Period.ToString() == (period ?? Quarter.ToString()));
}
