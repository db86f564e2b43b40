using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class ProblemTests
{
    private static readonly LocalDate s_day = Some.Day;

    public static TheoryData<string, string, Func<FactSet, FactSet>> Spoiled => new()
    {
        { ProblemCodes.DuplicateId, "deals", facts => facts with { Deals = [Some.Deal, Some.Deal] } },
        { ProblemCodes.MissingId, "deals", facts => facts.WithDeal(deal => deal with { Id = "" }) },
        { ProblemCodes.MissingId, "deals", facts => facts.WithDeal(deal => deal with { Customer = null }) },
        { ProblemCodes.DanglingId, "deals", facts => facts.WithDeal(deal => deal with { Customer = "C-9" }) },
        { ProblemCodes.DanglingId, "deals", facts => facts.WithDeal(deal => deal with { Priority = "P-9" }) },
        { ProblemCodes.DanglingId, "priorities", facts => facts.WithPriority(priority => priority with { Owner = "S-9" }) },
        { ProblemCodes.DanglingId, "priorities", facts => facts.WithPriority(priority => priority with { Goals = ["G-9"] }) },
        { ProblemCodes.DanglingId, "goals", facts => facts with { Goals = [Some.Goal with { Customer = "C-9" }] } },
        { ProblemCodes.DanglingId, "stakeholders",
        facts => facts with { Stakeholders = [Some.Executive, Some.Buyer with { Customer = "C-9" }] } },
        { ProblemCodes.DanglingId, "validations", facts => facts.WithStatements(Some.Word("S-9", s_day)) },
        { ProblemCodes.DanglingId, "closeDateChanges",
        facts => facts.WithMoves(Some.Move(s_day, s_day, Some.Deal.CloseDate) with { Deal = "D-9" }) },
        { ProblemCodes.DanglingId, "waivers", facts => facts with { Waivers = [new("D-9", "close-date-is-ahead", "why", "R-9", s_day)] } },
        { ProblemCodes.WrongCustomer, "deals",
        facts => facts.WithDeal(deal => deal with { Customer = "C-2" }) with { Customers = [Some.Customer, new("C-2")] } },
        { ProblemCodes.WrongCustomer, "priorities",
        facts =>
            facts with { Customers = [Some.Customer, new("C-2")], Stakeholders = [Some.Executive with { Customer = "C-2" }, Some.Buyer] } },
        { ProblemCodes.MissingDay, "validations", facts => facts.WithStatements(Some.Word("S-1", s_day) with { On = null }) },
        { ProblemCodes.MissingDay, "closeDateChanges", facts => facts.WithMoves(Some.Move(s_day, s_day, s_day) with { On = null }) },
        { ProblemCodes.MissingDay, "rates", facts => facts with { Rates = [new("USD", 1, null)] } },
        { ProblemCodes.NegativeAmount, "deals", facts => facts.WithDeal(deal => deal with { Amount = new Money(-1, "EUR") }) },
        { ProblemCodes.AmountOutOfRange, "deals",
        facts => facts.WithDeal(deal => deal with { Amount = new Money(decimal.MaxValue, "EUR") }) },
        { ProblemCodes.UnknownCurrency, "deals", facts => facts.WithDeal(deal => deal with { Amount = new Money(1, "EURO") }) },
        { ProblemCodes.UnknownCurrency, "facts", facts => facts with { Currency = "eur" } },
        { ProblemCodes.NoRate, "rates", facts => facts.WithDeal(deal => deal with { Amount = new Money(1, "USD") }) },
        { ProblemCodes.NoRate, "rates",
        facts => facts with { Currency = null, Deals = [Some.Deal, Some.Deal with { Id = "D-2", Amount = new Money(1, "USD") }] } },
        { ProblemCodes.BadRate, "rates", facts => facts with { Rates = [new("USD", 0, s_day)] } },
        { ProblemCodes.ImplausibleDay, "deals", facts => facts.WithDeal(deal => deal with { CloseDate = new LocalDate(9999, 12, 31) }) },
        { ProblemCodes.OpenAndClosed, "deals", facts => facts.WithDeal(deal => deal with { ClosedOn = s_day }) },
        { ProblemCodes.ClosedWithoutDay, "deals", facts => facts.WithDeal(deal => deal with { Status = DealStatus.Won }) },
        { ProblemCodes.ClosedBeforeCreated, "deals", facts => facts.WithDeal(deal => deal with { CloseDate = new LocalDate(2026, 8, 2) }) },
        { ProblemCodes.BadLeadTime, "deals", facts => facts.WithDeal(deal => deal with { Implementation = Period.FromHours(5) }) },
        { ProblemCodes.BadLeadTime, "deals", facts => facts.WithDeal(deal => deal with { PaperProcess = Period.FromDays(-1) }) },
        { ProblemCodes.BadLeadTime, "deals", facts => facts.WithDeal(deal => deal with { PaperProcess = Period.FromYears(9999) }) },
        { ProblemCodes.BadSplits, "deals", facts => facts.WithDeal(deal => deal with { Splits = [new("R-1", 60), new("R-2", 60)] }) },
        { ProblemCodes.BadSplits, "deals", facts => facts.WithDeal(deal => deal with { Splits = [new("R-1", 140), new("R-2", -40)] }) },
        { ProblemCodes.MustHaveDatesDiffer, "deals", facts => facts.WithDeal(deal => deal with { MustHaveDate = s_day.PlusDays(200) }) },
        { ProblemCodes.BadRank, "priorities", facts => facts.WithPriority(priority => priority with { Rank = 0 }) },
        { ProblemCodes.HistoryDisagrees, "deals", facts => facts.WithMoves(Some.Move(s_day, s_day, s_day.PlusDays(1))) },
        { ProblemCodes.NoOwner, "quotas", facts => facts with { Quotas = [new(null, "FY2027", new Money(1, "EUR"))] } },
        { ProblemCodes.MissingAmount, "quotas", facts => facts with { Quotas = [new("R-1", "FY2027", null)] } },
        { ProblemCodes.DuplicateQuota, "quotas",
        facts => facts with { Quotas = [new("R-1", "FY2027", new Money(1, "EUR")), new("R-1", "FY2027", new Money(1, "EUR"))] } },
        { ProblemCodes.QuotaPeriodMismatch, "quotas", facts => facts with { Quotas = [new("R-1", "2027 Q1", new Money(1, "EUR"))] } },
        { ProblemCodes.OwnerCycle, "team", facts => facts with { Team = [new("R-1", "R-2"), new("R-2", "R-1")] } },
        { ProblemCodes.OwnerCycle, "team", facts => facts with { Team = [new("R-1", "R-1")] } },
        { ProblemCodes.UnknownManager, "team", facts => facts with { Team = [new("R-1", "M-9")] } },
        { ProblemCodes.IncompleteWaiver, "waivers",
        facts => facts with { Waivers = [new("D-1", "close-date-is-ahead", "why", null, s_day)] } },
        { ProblemCodes.TextTooLong, "deals", facts => facts.WithDeal(deal => deal with { Name = new string('x', 1_000_000) }) },
        { ProblemCodes.CalendarFlaw, "facts",
        facts =>
            facts with {
                Calendar =
                    new ExplicitFiscalCalendar(
                        [new(2027, FiscalGrain.Quarter, 1, new(2026, 2, 1), new(2026, 4, 30)),
                        new(2027, FiscalGrain.Quarter, 2, new(2026, 5, 2), new(2026, 7, 31))]) } },
    };

    [Fact]
    public void Good_facts_have_no_problem() => Assert.Empty(Pipeline.From(Some.Facts).Problems);

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void Bad_facts_become_problems_and_the_deal_stays(string code, string table, Func<FactSet, FactSet> spoil)
    {
        var pipeline = Pipeline.From(spoil(Some.Facts));
        Assert.Contains(
            pipeline.Problems, problem => problem.Code == code && problem.Table == table && problem.Message.Length is > 10 and < 400);
        Assert.True(pipeline.Deals.Count >= 1);
    }

    [Fact]
    public void A_problem_names_the_fact_the_property_and_what_is_wrong()
    {
        var problem = Assert.Single(Pipeline.From(Some.Facts.WithDeal(deal => deal with { Amount = new Money(-1, "EUR") })).Problems);
        Assert.Equal(
            ("D-1", "amount", "D-1 has the amount -1.00 EUR, which is below zero"), (problem.Fact, problem.Property, problem.Message));
    }

    [Fact]
    public void What_the_reader_of_the_facts_found_is_passed_on()
    {
        var found = new Problem(ProblemCodes.Unreadable, "deals", "D-1", "amount", "row 7: \"n/a\" is no amount");
        Assert.Same(found, Assert.Single(Pipeline.From(Some.Facts with { Problems = [found] }).Problems));
    }
}
