using System.Text;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

public sealed class FactsFileTests
{
    private static readonly FactSet s_facts = Sample.Complete.Read();

    [Fact]
    public void A_deal_has_all_that_the_file_says_of_it()
    {
        var expected = new Deal(
            "D-1", "C-1", "Claims platform", "R-1", "P-1", new Money(250_000.50m, "USD"), DealCategory.Commit, DealStatus.Open, "Proposal",
            new LocalDate(2026, 8, 3), new LocalDate(2027, 1, 20), null, new LocalDate(2027, 3, 15),
            Period.FromWeeks(2), new PeriodBuilder { Months = 1, Days = 10 }.Build(), true, SolutionFit.CustomerConfirmed);
        Assert.Equal(expected, s_facts.Deals![0] with { Splits = null, Attributes = null });
    }

    [Fact]
    public void A_deal_has_its_splits() =>
        Assert.Equal([new DealSplit("R-1", 75), new DealSplit("R-2", 25)], s_facts.Deals![0].Splits);

    [Fact]
    public void Attributes_are_kept_as_text_and_null_ones_are_not_there() => Assert.Equal(
        new Dictionary<string, string> { ["Region"] = "North", ["Seats"] = "1200", ["Renewal"] = "false" },
        s_facts.Deals![0].Attributes!.Fields);

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("1.50", 1.5)]
    [InlineData("-7", -7)]
    public void An_attribute_that_is_a_number_reads_as_that_number(string number, double expected) =>
        Assert.Equal((decimal)expected, Attributes($"{{\"Seats\":{number}}}").Number("Seats"));

    [Fact]
    public void An_attribute_beyond_all_numbers_is_kept_as_it_stands() =>
        Assert.Equal("1e400", Attributes("""{"Seats":1e400}""").Text("Seats"));

    [Fact]
    public void Every_other_table_has_its_rows()
    {
        Assert.Equal([new ExchangeRate("USD", 0.92m, new LocalDate(2026, 1, 1))], s_facts.Rates);
        Assert.Equal([new Customer("C-1", "Contoso")], s_facts.Customers);
        Assert.Equal([new CorporateGoal("G-1", "C-1", "Cut claims cost by a tenth", new LocalDate(2027, 12, 31))], s_facts.Goals);
        Assert.Equal(
            new Stakeholder("S-2", "C-1", "Ben Cho", StakeholderRole.EconomicBuyer, "CFO", null, new LocalDate(2026, 10, 31)),
            s_facts.Stakeholders![1]);
        Assert.Equal(
            [new Validation(
                "P-1", "S-1", new LocalDate(2026, 10, 13), ValidationOutcome.Confirmed, EvidenceLevel.CustomerStated,
                new LocalDate(2027, 3, 15), "R-1", "call")],
            s_facts.Validations);
        Assert.Equal(
            [new CloseDateChange(
                "D-1", new LocalDate(2026, 9, 15), new LocalDate(2026, 12, 20), new LocalDate(2027, 1, 20), "Budget round")],
                s_facts.CloseDateChanges);
        Assert.Equal([new TeamMember("R-1", "M-1"), new TeamMember("M-1")], s_facts.Team);
        Assert.Equal(
            [new Waiver(
                "D-1", "close-date-has-stayed-put", "Their reorganisation", "M-1", new LocalDate(2026, 12, 1),
                new LocalDate(2026, 10, 20))], s_facts.Waivers);
    }

    [Fact]
    public void A_priority_has_all_that_the_file_says_of_it()
    {
        var priority = s_facts.Priorities![0];
        Assert.Equal(["G-1"], priority.Goals);
        Assert.Equal(
            new Priority(
                "P-1", "C-1", "Settle claims in a day", "S-1", 1, null, "Nine days a claim", "One day a claim", new LocalDate(2027, 3, 15),
                "The regulator's new deadline", "A fine a week", new LocalDate(2026, 6, 1)),
            priority with { Goals = null });
    }

    [Fact]
    public void An_amount_without_a_currency_is_in_the_files() =>
        Assert.Equal(
            [new("R-1", "FY2027-Q4", new Money(500_000, "EUR")), new("R-2", "FY2027", new Money(900_000, "USD"))], s_facts.Quotas!);

    [Fact]
    public void The_files_currency_may_stand_after_the_amounts()
    {
        var facts = """{"asOf":"2026-11-02","deals":[{"id":"D-1","amount":1}],"quotas":[{"amount":2}],"currency":"EUR"}""".Read();
        Assert.Equal(new Money(1, "EUR"), facts.Deals![0].Amount);
        Assert.Equal(new Money(2, "EUR"), facts.Quotas![0].Amount);
    }

    [Fact]
    public void An_amount_without_any_currency_is_a_problem_of_the_pipeline_and_stays_in()
    {
        var pipeline =
            Pipeline.From("""{"asOf":"2026-11-02","deals":[{"id":"D-1","amount":1,"customer":"C-1"}],"customers":[{"id":"C-1"}]}""".Read());
        Assert.Equal(ProblemCodes.UnknownCurrency, Assert.Single(pipeline.Problems).Code);
        Assert.Equal(new Money(1, ""), pipeline.Facts.Deals![0].Amount);
    }

    [Fact]
    public void Null_and_absent_mean_the_same()
    {
        const string Nothing = """
            {"asOf":"2026-11-02","currency":null,"fiscalCalendar":null,"quotas":null,"closeDateChanges":null,"deals":[{"id":null,"customer":null,"amount":null,
            "category":null,"status":null,"fit":null,"closeDate":null,"paperProcess":null,"inPaperProcess":null,"splits":null,"attributes":null}]}
            """;
        Same.Facts(new FactSet(Sample.Day, Deals: [new Deal("")]), Nothing.Read());
    }

    [Fact]
    public void An_empty_table_is_not_an_absent_one()
    {
        Assert.Null("""{"asOf":"2026-11-02"}""".Read().CloseDateChanges);
        Assert.Equal([], """{"asOf":"2026-11-02","closeDateChanges":[]}""".Read().CloseDateChanges!);
    }

    [Fact]
    public void The_day_from_which_on_the_history_is_known_is_read() =>
        Assert.Equal(new LocalDate(2026, 5, 1), """{"asOf":"2026-11-02","historyFrom":"2026-05-01"}""".Read().HistoryFrom);

    [Fact]
    public void The_day_given_wins_over_the_files() =>
        Assert.Equal(Sample.Day.PlusDays(1), Sample.Complete.Read(Sample.Day.PlusDays(1)).AsOf);

    [Fact]
    public void Facts_without_a_day_are_refused() => Assert.Equal(
        "facts: say as of which day, in the file's property asOf or beside the file",
        Assert.Throws<UnreadableFactsException>(() => """{"deals":[]}""".Read()).Message);

    [Fact]
    public void The_mark_of_utf_8_is_passed_over() => Same.Facts(s_facts, ("\uFEFF" + Sample.Complete).Read());

    [Fact]
    public void The_order_of_properties_makes_no_difference() =>
        Assert.Equal(
            new Customer("C-1", "Contoso"), """{"customers":[{"name":"Contoso","id":"C-1"}],"asOf":"2026-11-02"}""".Read().Customers![0]);

    [Fact]
    public void Names_and_values_may_be_written_with_escapes()
    {
        var facts =
            """{"\u0061sOf":"2026-11-\u00302","deals":[{"i\u0064":"\ud83d\ude42","status":"w\u006fn","paperProcess":"\u00502W"}]}""".Read();
        Assert.Equal(new Deal("🙂", Status: DealStatus.Won, PaperProcess: Period.FromWeeks(2)), Assert.Single(facts.Deals!));
    }

    [Fact]
    public void A_rank_of_three_may_be_written_with_a_point() =>
        Assert.Equal(3, """{"asOf":"2026-11-02","priorities":[{"id":"P-1","rank":3.0}]}""".Read().Priorities![0].Rank);

    [Fact]
    public void A_million_spaces_and_a_very_long_name_are_read()
    {
        var name = new string('n', 1_000_000);
        var json = $$"""{"asOf":"2026-11-02",{{new string(' ', 1_000_000)}}"customers":[{"id":"C-1","name":"{{name}}"}]}""";
        Assert.Equal(new Customer("C-1", name), Assert.Single(json.Read().Customers!));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sample.Complete));
        FactsFile.Read(stream);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Text_that_many_deals_share_is_kept_once()
    {
        var deals = """{"asOf":"2026-11-02","deals":[{"id":"D-1","owner":"R-1"},{"id":"D-2","owner":"R-1"}]}""".Read().Deals!;
        Assert.Same(deals[0].Owner, deals[1].Owner);
    }

    [Fact]
    public void What_a_reading_found_wrong_is_not_written() =>
        Assert.DoesNotContain(
            "unreadable", (s_facts with { Problems = [new("unreadable", "deals", null, null, "")] }).Written(), StringComparison.Ordinal);

    [Fact]
    public void A_day_of_another_calendar_is_written_as_the_same_day_in_ours() =>
        Assert.Equal(Sample.Day, new FactSet(Sample.Day.WithCalendar(CalendarSystem.Julian)).Written().Read().AsOf);

    [Fact]
    public void A_large_table_is_written_in_pieces()
    {
        using var stream = new Measured();
        FactsFile.Write(stream, new FactSet(Sample.Day, Customers: [.. Enumerable.Repeat(s_facts.Customers![0], 10_000)]));
        Assert.InRange(stream.Largest, 1, 100_000);
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => FactsFile.Read(null!));
        Assert.Throws<ArgumentNullException>("name", () => FactsFile.Read(Stream.Null, name: null!));
        Assert.Throws<ArgumentNullException>("utf8", () => FactsFile.Write(null!, s_facts));
        Assert.Throws<ArgumentNullException>("facts", () => FactsFile.Write(Stream.Null, null!));
    }

    private static DealAttributes Attributes(string json) =>
        $$"""{"asOf":"2026-11-02","deals":[{"id":"D-1","attributes":{{json}}}]}""".Read().Deals![0].Attributes!;
}
