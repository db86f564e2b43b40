using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class CellTests
{
    private static FactSet Amount(string cell, string numbers) =>
        Folder.Mapped(
            Folder.DealMap("\"amount\": \"Amount\"", $"\"currency\": \"USD\", \"separator\": \";\", \"numbers\": \"{numbers}\","),
            "Id;Amount", "D-1;" + cell);

    private static FactSet Closing(string cell, string dates, string settings = "") =>
        Folder.Mapped(
            Folder.DealMap("\"closeDate\": \"Close\"", $"{settings} \"separator\": \";\", \"dates\": [{dates}],"), "Id;Close",
            "D-1;" + cell);

    [Theory]
    [InlineData("1234.5", "1,234.50", "1234.5")]
    [InlineData("1,234.50", "1,234.50", "1234.50")]
    [InlineData("1.234,50", "1.234,50", "1234.50")]
    [InlineData("1.234.567", "1.234,50", "1234567")]
    [InlineData("1 234,50", "1 234,50", "1234.50")]
    [InlineData("1\u00A0234,50", "1 234,50", "1234.50")]
    [InlineData("1\u202F234,50", "1 234,50", "1234.50")]
    [InlineData("1'234.50", "1'234.50", "1234.50")]
    [InlineData("1’234.50", "1'234.50", "1234.50")]
    [InlineData("1234,5", "1234,50", "1234.5")]
    [InlineData("$125000", "1,234.50", "125000")]
    [InlineData("$0", "1,234.50", "0")]
    [InlineData("($1,234)", "1,234.50", "-1234")]
    [InlineData("(1,234)", "1,234.50", "-1234")]
    [InlineData("-$1,234", "1,234.50", "-1234")]
    [InlineData("USD 99", "1,234.50", "99")]
    [InlineData("16120999.999999998", "1,234.50", "16120999.999999998")]
    [InlineData("1.61E+07", "1,234.50", "16100000")]
    public void An_amount_is_read_as_the_map_says_numbers_are_written(string cell, string numbers, string amount)
    {
        var facts = Amount(cell, numbers);
        Assert.Equal(new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "USD"), facts.Deals![0].Amount);
        Assert.Empty(facts.Problems!);
    }

    [Theory]
    [InlineData("1,50", "1,234.50")]
    [InlineData("1.234,50", "1,234.50")]
    [InlineData("1.50", "1.234,50")]
    [InlineData("1.234", "1234,50")]
    [InlineData("1,234", "1234.50")]
    [InlineData("NaN", "1,234.50")]
    [InlineData("Infinity", "1,234.50")]
    [InlineData("1e400", "1,234.50")]
    [InlineData("0x1F", "1,234.50")]
    [InlineData("12 apples", "1,234.50")]
    [InlineData("75%", "1,234.50")]
    [InlineData("1.2.3", "1,234.50")]
    [InlineData("--5", "1,234.50")]
    [InlineData("(-5)", "1,234.50")]
    [InlineData("٣", "1,234.50")]
    [InlineData("99999999999999999999999999999999", "1,234.50")]
    public void An_amount_that_is_none_is_unknown_and_a_problem(string cell, string numbers)
    {
        var facts = Amount(cell, numbers);
        Assert.Null(Assert.Single(facts.Deals!).Amount);
        Assert.Equal(
            (ProblemCodes.Unreadable, "deals", "D-1", "amount"),
            Assert.Single(facts.Problems!) is var one ? (one.Code, one.Table, one.Fact, one.Property) : default);
    }

    [Fact]
    public void A_sign_or_code_beside_an_amount_names_its_currency()
    {
        var facts = Folder.Deals("id,amount,currency", "D-1,€99,", "D-2,99 GBP,", "D-3,99,usd", "D-4,€99,EUR");
        Assert.Equal(["EUR", "GBP", "USD", "EUR"], facts.Deals!.Select(deal => deal.Amount!.Value.Currency));
    }

    [Fact]
    public void An_amount_with_two_currencies_or_a_sign_that_many_have_is_unknown_and_a_problem()
    {
        var facts = Folder.Deals("id,amount,currency", "D-1,€99,USD", "D-3,$99,");
        Assert.All(facts.Deals!, deal => Assert.Null(deal.Amount));
        Assert.Equal(2, facts.Problems!.Count);
    }

    [Theory]
    [InlineData("2027-02-05", "'YYYY-MM-DD'")]
    [InlineData("2027-2-5", "'YYYY-MM-DD'")]
    [InlineData("20270205", "'YYYYMMDD'")]
    [InlineData("05.02.2027", "'DD.MM.YYYY'")]
    [InlineData("5.2.27", "'D.M.YY'")]
    [InlineData("05-02-2027", "'D-M-YYYY'")]
    [InlineData("2/5/2027", "'M/D/YYYY'")]
    [InlineData("2/5/2027", "'D-M-YYYY', 'M/D/YYYY'")]
    [InlineData("05-02-2027", "'D-M-YYYY', 'M/D/YYYY'")]
    [InlineData("5 Feb 2027", "'D MMM YYYY'")]
    [InlineData("February 5, 2027", "'MMMM D, YYYY'")]
    [InlineData("2027-02-05 00:00:00", "'yyyy-mm-dd hh:mm:ss'")]
    [InlineData("2/5/2027 12:00 AM", "'M/D/YYYY h:mm AM'")]
    [InlineData("20270205T000000", "'YYYYMMDDTHHmmss'")]
    [InlineData("2027-02-05T00:00:00Z", "'YYYY-MM-DD\\u0027T00:00:00Z\\u0027'")]
    [InlineData("46423", "'excel'")]
    [InlineData("46423.0", "'YYYY-MM-DD', 'excel'")]
    public void A_day_is_read_as_the_map_says_days_are_written(string cell, string dates)
    {
        var facts = Closing(cell, dates.Replace('\'', '"'));
        Assert.Empty(facts.Problems!);
        Assert.Equal(new LocalDate(2027, 2, 5), facts.Deals![0].CloseDate);
    }

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("2027-13-01")]
    [InlineData("31/01/2027")]
    [InlineData("46423")]
    [InlineData("soon")]
    [InlineData("0000-00-00")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    public void A_day_that_is_none_is_unknown_and_a_problem(string cell)
    {
        var facts = Folder.Deals("id,closeDate", "D-1," + cell);
        Assert.Null(Assert.Single(facts.Deals!).CloseDate);
        Assert.Equal("closeDate", Assert.Single(facts.Problems!).Property);
    }

    [Fact]
    public void The_problem_with_a_day_says_what_stands_where()
    {
        var problem = Assert.Single(Folder.Deals("id,closeDate", "D-1,2028-02-29", "D-2,2027-02-29").Problems!);
        Assert.Equal(
            "D-2 has the closeDate \"2027-02-29\", which is no day written as YYYY-MM-DD, so it counts as unknown (deals.csv, row 3)",
            problem.Message);
    }

    [Fact]
    public void Without_a_time_zone_midnight_is_its_day_and_any_other_stamp_a_problem()
    {
        var facts = Folder.Deals("id,closeDate", "D-1,2027-01-31 00:00:00", "D-2,2027-01-31 23:30:00", "D-3,2027-01-31T00:00:00Z");
        Assert.Equal([new LocalDate(2027, 1, 31), null, new LocalDate(2027, 1, 31)], facts.Deals!.Select(deal => deal.CloseDate));
        Assert.Equal(["D-2"], facts.Problems!.Select(problem => problem.Fact));
        Assert.Contains("no time zone is named", facts.Problems![0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-31T23:30:00Z", "Europe/Berlin", 2, 1)]
    [InlineData("2027-02-01T01:30:00+00:00", "America/New_York", 1, 31)]
    [InlineData("2027-02-01T01:30:00.123Z", "UTC", 2, 1)]
    [InlineData("2027-01-31 23:30:00", "Europe/Berlin", 1, 31)]
    [InlineData("2021-01-07 6:49:18", "UTC", 1, 7)]
    [InlineData("2027-01-31 00:00:00", "America/New_York", 1, 31)]
    public void In_a_time_zone_a_stamp_is_the_day_it_was_there(string cell, string zone, int month, int day)
    {
        var facts = Folder.Mapped(Folder.DealMap("\"closeDate\": \"Close\"", $"\"timeZone\": \"{zone}\","), "Id,Close", "D-1," + cell);
        Assert.Equal((month, day), (facts.Deals![0].CloseDate!.Value.Month, facts.Deals[0].CloseDate!.Value.Day));
        Assert.Equal(zone, facts.TimeZone);
    }

    [Fact]
    public void Stamps_may_be_written_in_another_zone_than_the_one_that_makes_the_days()
    {
        const string Settings = "\"timeZone\": \"Europe/Berlin\", \"stampsIn\": \"UTC\",";
        Assert.Equal(new LocalDate(2027, 2, 1), Closing("2027-01-31 23:30:00", "\"YYYY-MM-DD HH:mm:ss\"", Settings).Deals![0].CloseDate);
    }

    [Fact]
    public void A_lead_a_flag_a_word_a_rank_or_splits_that_are_none_are_problems()
    {
        var facts = Folder.Deals(
            "id,paperProcess,inPaperProcess,category,splits", "D-1,two weeks,perhaps,likely,R-1;R-2",
            "D-2,P2W,Yes,Best Case,R-1:75%|R-2:25%");
        Assert.Equal(["category", "paperProcess", "inPaperProcess", "splits"], facts.Problems!.Select(problem => problem.Property));
        Assert.Equal(
            (DealCategory.BestCase, true, 75m),
            (facts.Deals![1].Category, facts.Deals[1].InPaperProcess, facts.Deals[1].Splits![0].Percent));
        Assert.Equal((DealCategory.Pipeline, (IReadOnlyList<DealSplit>?)null), (facts.Deals[0].Category, facts.Deals[0].Splits));
        Assert.Contains("so it counts as pipeline", facts.Problems![0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_is_a_whole_number()
    {
        var facts = Folder.Of(("priorities.csv", "id,rank\nP-1,1.0\nP-2,1.5\nP-3,first"));
        Assert.Equal([1, null, null], facts.Priorities!.Select(priority => priority.Rank));
        Assert.Equal(2, facts.Problems!.Count);
    }

    [Fact]
    public void An_outcome_that_nobody_can_read_says_nothing_of_the_priority()
    {
        var facts = Folder.Of(("validations.csv", "priority,stakeholder,on,outcome,evidence\nP-1,S-1,2026-05-01,yes?,customerStated"));
        Assert.Null(facts.Validations![0].Outcome);
        Assert.Equal("S-1 P-1", Assert.Single(facts.Problems!).Fact);
    }

    [Property]
    public void Whatever_stands_in_a_cell_the_row_stays(NonNull<string> text)
    {
        var cell = "\"" + text.Get.Replace("\"", "\"\"").Replace("\0", "") + "\"";
        string[] columns =
            ["amount", "currency", "category", "closeDate", "paperProcess", "inPaperProcess", "splits", "name", "attributes.x"];
        var facts = Folder.Deals("id," + string.Join(',', columns), "D-1," + string.Join(',', columns.Select(_ => cell)));
        Assert.Equal("D-1", Assert.Single(facts.Deals!).Id);
    }

    [Theory]
    [InlineData("P99999999999999Y")]
    [InlineData("P1.5D")]
    [InlineData("PT")]
    public void A_lead_that_no_calendar_holds_is_unknown_and_a_problem(string cell) =>
        Assert.Equal("paperProcess", Assert.Single(Folder.Deals("id,paperProcess", "D-1," + cell).Problems!).Property);

    [Fact]
    public void A_number_is_no_word_of_a_list() => Assert.Single(Folder.Deals("id,status", "D-1,1").Problems!);
}
