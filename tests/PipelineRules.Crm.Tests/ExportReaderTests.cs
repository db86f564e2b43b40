using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class ExportReaderTests
{
    private static readonly CsvMap s_map = CsvMap.Parse("""
        { "timeZone": "UTC", "tables": {
          "deals": { "file": "deals.csv", "columns": { "id": "Id", "amount": "Amount" } },
          "closeDateSnapshots": { "file": "history.csv", "columns": { "deal": "Deal", "on": "On", "closeDate": "Close" } },
          "closeDateChanges": { "file": "changes.csv", "optional": true, "columns": { "deal": "Deal", "on": "On", "from": "From", "to": "To" } } } }
        """);

    private static Folder Files(params string[] history) => Exported.Of(
        ("deals.csv", "Id,Amount\nD-1,soon\nD-2,5 EUR\n"),
        ("history.csv", string.Join('\n', ["Deal,On,Close", .. history])),
        ("changes.csv", "Deal,On,From,To\nD-2,2026-03-01,2026-06-30,2026-09-30\n"));

    [Property(MaxTest = 30)]
    public Property What_is_streamed_is_what_is_read() => Prop.ForAll(
        Gen.Choose(0, 99).NonEmptyListOf().ToArbitrary(),
        rows =>
        {
            using var folder = Files([.. rows.Select((row, at) => $"D-{row % 3},2026-01-{at % 28 + 1:00},2026-09-{row % 28 + 1:00}")]);
            var (streamed, read) = (CsvExport.Open(folder.Path, s_map).Stream(Folder.Day), MappedCsv.Read(folder.Path, s_map, Folder.Day));
            return streamed.Deals!.SequenceEqual(read.Deals!) && streamed.CloseDateChanges!.SequenceEqual(read.CloseDateChanges!);
        });

    [Fact]
    public void Streamed_facts_may_be_walked_through_twice_and_their_problems_are_told_once()
    {
        using var folder = Files("D-1,2026-01-01,2026-09-01");
        var export = CsvExport.Open(folder.Path, s_map);
        var deals = export.Stream(Folder.Day).Deals!;
        Assert.Equal(["D-1", "D-2"], deals.Select(deal => deal.Id));
        Assert.Equal(2, deals.Count());
        Assert.Equal(["status", "amount"], export.Problems.Select(problem => problem.Property));
    }

    [Fact]
    public void The_part_that_has_been_read_grows_to_the_whole()
    {
        using var folder = Files("D-1,2026-01-01,2026-09-01");
        var export = CsvExport.Open(folder.Path, s_map);
        Assert.Equal(0, export.PartRead);
        export.Read(Folder.Day);
        Assert.InRange(export.PartRead, 0.99, 1);
    }

    [Fact]
    public void Reading_stops_when_it_is_told_to()
    {
        using var folder = Files("D-1,2026-01-01,2026-09-01");
        Assert.Throws<OperationCanceledException>(() => CsvExport.Open(folder.Path, s_map, new CancellationToken(true)).Read(Folder.Day));
    }

    [Fact]
    public void A_file_that_is_given_stands_for_the_file_of_the_deals_and_the_others_lie_beside_it()
    {
        using var folder = Files("D-7,2026-01-01,2026-09-01");
        folder.Write("tuesday.csv", "Id,Amount\nD-7,1 EUR\n");
        var facts = MappedCsv.Read(System.IO.Path.Combine(folder.Path, "tuesday.csv"), s_map, Folder.Day);
        Assert.Equal(("D-7", 1), (Assert.Single(facts.Deals!).Id, facts.CloseDateChanges!.Count));
    }

    [Fact]
    public void A_file_of_another_table_that_is_given_stands_for_itself()
    {
        using var folder = Files("D-1,2026-01-01,2026-09-01");
        Assert.Equal(2, MappedCsv.Read(System.IO.Path.Combine(folder.Path, "history.csv"), s_map, Folder.Day).Deals!.Count);
    }

    [Fact]
    public void Feeds_say_which_column_gives_what()
    {
        using var folder = Files("D-1,2026-01-01,2026-09-01");
        var feeds = CsvExport.Open(folder.Path, s_map).Feeds;
        Assert.Contains(new ColumnMapping("deals", "amount", "deals.csv", "Amount"), feeds);
        Assert.False(feeds.Single(feed => feed is { Table: "deals", Property: "mustHaveDate" }).IsGiven);
    }

    [Fact]
    public void Only_stakeholders_are_filled() => Assert.Equal(
        "tables.deals.fills is for stakeholders only",
        Assert.Throws<CsvMapException>(
            () => CsvMap.Parse("""{ "tables": { "deals": { "file": "a.csv", "fills": true, "columns": {} } } }""")).Message);

    [Fact]
    public void A_day_stands_for_a_period_only_in_quotas() => Assert.Equal(
        "tables.quotas.columns.period.as is to be month, quarter or year",
        Assert.Throws<CsvMapException>(
            () => CsvMap.Parse(
                """{ "tables": { "quotas": { "file": "a.csv", "columns": { "period": { "column": "A", "as": "day" } } } } }""")).Message);
}
