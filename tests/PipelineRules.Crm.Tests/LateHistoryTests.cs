using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class LateHistoryTests
{
    private const string Snapshots = """
        { "timeZone": "Europe/Berlin", "historyFrom": "firstRow", "tables": {
          "closeDateSnapshots": { "file": "file.csv", "where": { "Field": "Close" }, "columns": { "deal": "Deal", "on": "On", "closeDate": "Close" } } } }
        """;

    private const string Tracked =
        "OpportunityId,CreatedDate,Field,OldValue,NewValue\n006A,2026-02-01 09:00:00,Amount,1,2\n006A,2026-06-01 "
            + "09:00:00,CloseDate,2026-09-30,2026-12-31\n";

    private static readonly CsvMap s_salesforce = CsvPreset.Named("salesforce");

    private static FactSet Salesforce(CsvMap map, string historyFile, string history) =>
        Exported.Read(map, ("Opportunity.csv", "Id,CreatedDate\n006A,2026-01-13\n006B,2026-06-02\n006C,\n"), (historyFile, history));

    private static LocalDate?[] Since(FactSet facts) => [.. Pipeline.From(facts).Deals.Select(deal => deal.Movement.Since)];

    [Fact]
    public void The_first_row_of_a_history_tells_from_when_on_it_is_known() => Assert.Equal(
        Exported.Day(3, 1),
        Folder.Mapped(
            Snapshots, "Deal,On,Field,Close", "D-1,2026-04-01T10:00:00Z,Close,2026-09-30",
            "D-2,2026-02-28T23:30:00Z,Close,2026-09-30").HistoryFrom);

    [Fact]
    public void Rows_of_other_things_and_without_a_day_tell_nothing() => Assert.Equal(
        Exported.Day(4, 1),
        Folder.Mapped(
            Snapshots, "Deal,On,Field,Close", "D-1,2026-01-01,Stage,", "D-1,soon,Close,2026-06-30",
            "D-1,2026-04-01,Close,2026-09-30").HistoryFrom);

    [Fact]
    public void Of_two_files_of_history_the_earlier_tells()
    {
        var map = CsvMap.Parse("""
            { "historyFrom": "firstRow", "tables": {
              "closeDateChanges": { "file": "2026.csv", "columns": { "deal": "Deal", "on": "On", "from": "Old", "to": "New" } },
              "closeDateSnapshots": { "file": "2025.csv", "columns": { "deal": "Deal", "on": "On", "closeDate": "Close" } } } }
            """);
        var facts =
            Exported.Read(
                map, ("2026.csv", "Deal,On,Old,New\nD-1,2026-01-02,2026-06-30,2026-09-30\n"),
                ("2025.csv", "Deal,On,Close\nD-1,2025-03-01,2026-06-30\n"));
        Assert.Equal(new LocalDate(2025, 3, 1), facts.HistoryFrom);
    }

    [Fact]
    public void A_history_without_a_row_is_none_and_begins_on_no_day()
    {
        var facts = Folder.Mapped(Snapshots, "Deal,On,Field,Close");
        Assert.Equal((null, null), (facts.CloseDateChanges, facts.HistoryFrom));
    }

    [Fact]
    public void Field_history_knows_nothing_of_the_moves_before_its_first_row()
    {
        var facts = Salesforce(s_salesforce, "OpportunityFieldHistory.csv", Tracked);
        Assert.Equal(Exported.Day(6, 1), facts.HistoryFrom);
        Assert.Equal([Exported.Day(6, 1), null, Exported.Day(6, 1)], Since(facts));
    }

    [Fact]
    public void A_history_that_began_with_the_first_deal_is_whole() => Assert.Equal(
        [null, null, Exported.Day(1, 13)],
        Since(Salesforce(
            s_salesforce, "OpportunityHistory.csv",
            "OpportunityId,CreatedDate,CloseDate\n006A,2026-01-13 09:00:00,2026-09-30\n006B,2026-06-02 09:00:00,2026-09-30\n")));

    [Theory]
    [InlineData("whole", null)]
    [InlineData("2026-03-01", "2026-03-01")]
    public void Whoever_knows_better_says_so(string setting, string? day) =>
        Assert.Equal(
            day, Salesforce(s_salesforce.Set("historyFrom", setting), "OpportunityFieldHistory.csv", Tracked).HistoryFrom?.ToString(
                "uuuu-MM-dd", null));

    [Fact]
    public void A_property_history_of_HubSpots_tells_it_too()
    {
        var facts = Exported.Read(
            "hubspot",
            ("hubspot-crm-exports-all-deals.csv", "Record ID,Create Date\n1,2026-01-05 09:00\n2,2026-03-05 09:00\n"),
            ("property-history.csv", "Record ID,Property,Value,Timestamp\n1,Close Date,2026-04-30,2026-02-01 09:00\n"));
        Assert.Equal([Exported.Day(2, 1), null], Since(facts));
    }

    [Fact]
    public void A_preset_without_a_history_begins_on_no_day() => Assert.Null(Exported.File("salesforce", "Id", "006A").HistoryFrom);

    [Fact]
    public void An_export_that_is_streamed_says_it_too()
    {
        using var folder = Exported.Of(("Opportunity.csv", "Id\n006A\n"), ("OpportunityFieldHistory.csv", Tracked));
        Assert.Equal(Exported.Day(6, 1), CsvExport.Open(folder.Path, s_salesforce).Stream(Folder.Day).Others.HistoryFrom);
    }
}
