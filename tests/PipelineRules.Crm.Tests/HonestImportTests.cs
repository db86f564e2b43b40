using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>What an export does not say, or says in two ways, is said aloud and never guessed.</summary>
public sealed class HonestImportTests
{
    private static readonly CsvMap s_plain = CsvPreset.Named("plain").Set("currency", "EUR");
    private static readonly CsvMap s_salesforce = CsvPreset.Named("salesforce").Set("currency", "USD");

    private static FactSet Raw(CsvMap map, params (string Name, string Text)[] files)
    {
        using var folder = Exported.Of(files);
        return MappedCsv.Read(folder.Path, map, Folder.Day);
    }

    private static decimal?[] Amounts(FactSet facts) => [.. facts.Deals!.Select(deal => deal.Amount?.Amount)];

    [Theory]
    [InlineData("250.000", "1.000", "12.500,50", 250000, 1000, 12500.5)]
    [InlineData("250,000", "1,000", "12,500.50", 250000, 1000, 12500.5)]
    [InlineData("250.000", "1.000", "1.000.000", 250000, 1000, 1000000)]
    [InlineData("1.000", "2.500", "0.5", 1, 2.5, 0.5)]
    public void One_amount_that_can_be_read_in_one_way_only_tells_how_the_others_are_written(
        string first, string second, string third, double one, double two, double three) =>
        Assert.Equal(
            [(decimal)one, (decimal)two, (decimal)three],
            Amounts(Exported.Read(s_plain, ("deals.csv", $"id;amount\n1;{first}\n2;{second}\n3;{third}\n"))));

    [Theory]
    [InlineData("250.000", "1.000")]
    [InlineData("250,000", "1,000")]
    [InlineData("12.500,50", "12,500.50")]
    public void Amounts_that_may_be_read_in_two_ways_are_unknown_and_the_problem_names_the_setting(string first, string second)
    {
        var facts = Exported.Read(s_plain, ("deals.csv", $"id;amount\n1;{first}\n2;{second}\n3;5\n"));
        Assert.Equal([null, null, 5m], Amounts(facts));
        Assert.All(facts.Problems!, problem => Assert.Contains("numbers=1.234,50", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_column_of_the_file_may_tell_it() => Assert.Equal(
        250000m,
        Amounts(
            Exported.Read(
                s_plain.Set("attributes.arr", "ARR")
                    .With("""{ "tables": { "deals": { "columns": { "attributes.arr": { "column": "ARR", "as": "number" } } } } }"""),
                        ("deals.csv", "id;amount;ARR\n1;250.000;3,5\n")))[0]);

    [Theory]
    [InlineData("123-", -123)]
    [InlineData("\u2212123", -123)]
    [InlineData("12,50,000", 1250000)]
    [InlineData("1,00,000.00", 100000)]
    [InlineData("50K", 50000)]
    [InlineData("1.2M", 1200000)]
    [InlineData("€1.2M", 1200000)]
    [InlineData("2.5 Mio €", 2500000)]
    [InlineData("₹ 3 crore", 30000000)]
    [InlineData("1e3", 1000)]
    public void Amounts_are_written_in_many_ways(string cell, int? amount) =>
        Assert.Equal(amount, (int?)Amounts(Exported.Read(s_plain.Set("numbers", "1,234.50"), ("deals.csv", $"id;amount\n1;{cell}\n")))[0]);

    [Theory]
    [InlineData("₹5", "INR", "INR")]
    [InlineData("₺5", "EUR", null)]
    [InlineData("$5", "EUR", null)]
    [InlineData("$5", "CAD", "CAD")]
    [InlineData("¥5", "CNY", "CNY")]
    [InlineData("£5", "EGP", "EGP")]
    [InlineData("5 zł", "PLN", "PLN")]
    [InlineData("＄5", "USD", "USD")]
    public void A_sign_means_a_currency_that_has_it_and_no_other(string cell, string currency, string? read) =>
        Assert.Equal(
            read, Exported.Read(s_plain.Set("numbers", "1,234.50"), ("deals.csv", $"id,amount,currency\n1,{cell},{currency}\n")).Deals![
                0].Amount?.Currency);

    [Fact]
    public void A_sign_that_several_currencies_have_needs_one_to_be_named() =>
        Assert.Contains(
            "currency=",
            Exported.Read(CsvPreset.Named("plain"), ("deals.csv", "id,amount\n1,$5\n")).Problems!.First(
                problem => problem.Property == "amount").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-03-01T23:30:00.000+0000")]
    [InlineData("2024-03-01T23:30:00+00")]
    [InlineData("2024-03-01 23:30:00 UTC")]
    [InlineData("2024-03-01 23:30:00.123456+00:00")]
    [InlineData("1709335800")]
    [InlineData("1709335800000")]
    [InlineData("1709335800000000000")]
    public void Stamps_are_read_however_programs_write_them(string stamp)
    {
        var map = s_plain.Set("timeZone", "Asia/Tokyo");
        Assert.Equal(new(2024, 3, 2), Exported.Read(map, ("deals.csv", $"id,createdOn\n1,{stamp}\n")).Deals![0].CreatedOn!.Value);
    }

    [Theory]
    [InlineData("2024-12-15T00:00:00Z")]
    [InlineData("2024-12-15T00:00:00.000+0000")]
    [InlineData("1734220800000")]
    [InlineData("15 December 2024")]
    [InlineData("15. Dezember 2024")]
    [InlineData("15 déc. 2024")]
    [InlineData("15 grudnia 2024")]
    [InlineData("Dec 15, 2024")]
    public void A_date_is_that_date_in_every_zone_and_language(string date) =>
        Assert.Equal(
            new(2024, 12, 15),
            Exported.Read(s_plain.Set("timeZone", "America/New_York"), ("deals.csv", $"id,closeDate\n1,\"{date}\"\n")).Deals![
                0].CloseDate!.Value);

    [Fact]
    public void A_name_that_means_two_months_needs_its_language()
    {
        static NodaTime.LocalDate? Read(CsvMap map) =>
            Exported.Read(map, ("deals.csv", "id,closeDate\n1,15 listopad 2024\n")).Deals![0].CloseDate;
        Assert.Null(Read(s_plain));
        Assert.Equal(new(2024, 11, 15), Read(s_plain.Set("culture", "pl"))!.Value);
        Assert.Equal(new(2024, 10, 15), Read(s_plain.Set("culture", "hr-HR"))!.Value);
    }

    [Fact]
    public void A_month_is_no_day() =>
        Assert.Contains(
            "is a month and no day", Exported.Read(s_plain, ("deals.csv", "id,closeDate\n1,2024-10\n")).Problems![0].Message,
            StringComparison.Ordinal);

    [Fact]
    public void What_does_not_say_whether_deals_are_open_is_said_first_of_all()
    {
        var problem = Raw(s_plain, ("deals.csv", "id,amount\n1,soon\n2,6\n")).Problems![0];
        Assert.Equal((ProblemCodes.UnknownStatus, "status"), (problem.Code, problem.Property));
        Assert.Contains("all 2 count as open", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_is_a_deal_open_because_its_cell_is_empty() =>
        Assert.Contains(
            "of 1 of 2 deals", Raw(s_plain, ("deals.csv", "id,status\n1,open\n2,\n")).Problems![0].Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_told_by_flags_of_which_one_is_missing_is_not_known() =>
        Assert.Contains(
            "of 1 of 2 deals", Raw(s_salesforce, ("Opportunity.csv", "Id,IsWon\n006A,true\n006B,false\n")).Problems![0].Message,
            StringComparison.Ordinal);

    [Fact]
    public void Every_text_that_was_read_as_won_lost_or_open_is_counted()
    {
        using var folder = Exported.Of(("Opportunity.csv", "Id,StageName\n006A,Closed Won\n006B,Signed\n006C,Signed\n"));
        using var export = CsvExport.Open(folder.Path, s_salesforce);
        export.Read(Folder.Day);
        var status = export.Texts.Where(text => text.Property == "status").ToArray();
        Assert.Contains(new CsvText("deals", "status", "StageName", "Signed", "open", CsvTextSource.Otherwise, 2), status);
        Assert.Contains(new CsvText("deals", "status", "StageName", "Closed Won", "won", CsvTextSource.Listed, 1), status);
        Assert.Contains(new CsvText("deals", "status", "StageName", "Closed Lost", "lost", CsvTextSource.Listed, 0), status);
    }

    [Fact]
    public void A_closed_deal_whose_close_date_is_ahead_stays_closed_and_its_day_is_unknown()
    {
        var facts =
            Exported.Read(s_salesforce, ("Opportunity.csv", "Id,IsClosed,IsWon,CloseDate,CreatedDate\n006A,1,1,2026-12-20,2026-01-01\n"));
        Assert.Equal((DealStatus.Won, null), (facts.Deals![0].Status, facts.Deals[0].ClosedOn));
        Assert.Equal("closedOn", Assert.Single(facts.Problems!).Property);
    }

    [Fact]
    public void An_export_that_was_made_later_says_when()
    {
        var facts =
            Exported.Read(
                s_salesforce,
                ("Opportunity.csv",
                "Id,IsClosed,IsWon,CloseDate,CreatedDate\n006A,1,1,2026-12-20,2026-01-01\n006B,0,0,2027-01-01,2026-12-30\n"));
        Assert.Equal((new(2026, 12, 30), new(2026, 12, 20)), (facts.RecordedOn!.Value, facts.Deals![0].ClosedOn!.Value));
    }

    [Fact]
    public void The_same_row_again_counts_once_and_another_row_of_the_deal_counts_and_is_told()
    {
        var facts = Exported.Read(s_plain, ("deals.csv", "id,amount\n1,5\n1,5\n2,6\n2,7\n"));
        Assert.Equal(["1", "2", "2"], facts.Deals!.Select(deal => deal.Id));
        Assert.Contains(facts.Problems!, problem => problem.Message.Contains("word for word", StringComparison.Ordinal));
        Assert.Contains(facts.Problems!, problem => problem.Message.Contains("too large by 7 EUR", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reports_footer_its_totals_and_a_repeated_header_are_no_deals()
    {
        var facts =
            Exported.Read(
                s_plain,
                ("deals.csv",
                "id,name,amount,status\nD-1,Claims,5,open\nid,name,amount,status\nD-2,Desk,6,open\nGrand Total,,11,\n,,11,\n\nPipeline by "
                    + "owner\n\"Copyright (c) 2000-2026\"\n"));
        Assert.Equal(["D-1", "D-2"], facts.Deals!.Select(deal => deal.Id));
        Assert.Contains("5 rows", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_cannot_be_read_has_no_day_so_that_it_is_no_history_without_moves()
    {
        var facts =
            Exported.Read(
                s_plain, ("deals.csv", "id,status\nD-1,open\n"),
                ("closeDateChanges.csv", "deal,on,from,to\nD-1,2026-03-01,03/31/2026,06/30/2026\nD-1,soon,2026-03-31,2026-06-30\n"));
        Assert.Equal([null, null], facts.CloseDateChanges!.Select(change => change.On));
    }

    [Fact]
    public void A_deal_without_a_row_among_snapshots_has_no_history()
    {
        var facts =
            Exported.Read(
                s_salesforce, ("Opportunity.csv", "Id,IsClosed\n006A,0\n006B,0\n"),
                ("OpportunityHistory.csv", "OpportunityId,CreatedDate,CloseDate\n006A,2026-01-01,2026-12-01\n"));
        Assert.Equal([new("006B", null, null, null)], facts.CloseDateChanges!);
    }

    [Fact]
    public void A_history_without_close_dates_is_none()
    {
        var facts =
            Exported.Read(
                s_salesforce, ("Opportunity.csv", "Id,IsClosed\n006A,0\n"),
                ("OpportunityHistory.csv", "OpportunityId,CreatedDate,StageName\n006A,2026-01-01,New\n"));
        Assert.Null(facts.CloseDateChanges);
        Assert.Contains("no column for the close date", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_whose_ids_are_of_no_deal_is_none_for_any()
    {
        var facts =
            Exported.Read(
                s_plain, ("deals.csv", "id,status\nD-1,open\n"),
                ("closeDateChanges.csv", "deal,on,from,to\n1,2026-03-01,2026-03-31,2026-06-30\n"));
        Assert.Contains(new CloseDateChange("D-1", null, null, null), facts.CloseDateChanges!);
    }

    [Fact]
    public void An_id_that_a_spreadsheet_has_cut_short_is_any_of_several()
    {
        var facts = Exported.Read(
            s_plain,
            ("deals.csv", "id,status\n5805031234567890123,open\n123,open\n"),
            ("closeDateChanges.csv",
            "deal,on,from,to\n5.80503E+18,2026-03-01,2026-03-31,2026-06-30\n123,2026-03-01,2026-03-31,2026-06-30\n"));
        Assert.Equal(["5805031234567890123"], facts.CloseDateChanges!.Where(change => change.On is null).Select(change => change.Deal));
    }

    [Theory]
    [InlineData("006Qx00000AbCdE", "006Qx00000AbCdEIAV", 1)]
    [InlineData("006Qx00000AbCdEIAV", "006Qx00000AbCdE", 1)]
    [InlineData("006Qx00000AbCdE", "006Qx00000AbCdeIAF", 0)]
    public void Ids_of_Salesforce_meet_by_their_first_fifteen_characters_with_case(string deal, string row, int moves)
    {
        var facts =
            Exported.Read(
                s_salesforce, ("Opportunity.csv", $"Id,IsClosed\n{deal},0\n"),
                ("OpportunityHistory.csv",
                $"OpportunityId,CreatedDate,CloseDate\n{row},2026-01-01,2026-06-01\n{row},2026-03-01,2026-12-01\n"));
        Assert.Equal(moves, facts.CloseDateChanges!.Count(change => change.Deal == deal && change.On is not null));
    }
}
