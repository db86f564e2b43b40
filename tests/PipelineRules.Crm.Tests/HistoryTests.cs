using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class HistoryTests
{
    private const string Snapshots = """
        { "timeZone": "UTC", "tables": { "closeDateSnapshots": { "file": "file.csv", "columns": { "deal": "Deal", "on": "On", "closeDate": "Close" } } } }
        """;

    private static IReadOnlyList<CloseDateChange> Changes(params string[] rows) =>
        Folder.Mapped(Snapshots, ["Deal,On,Close", .. rows]).CloseDateChanges!;

    [Fact]
    public void Changes_are_read_with_old_and_new_value_even_where_nothing_moved()
    {
        var map = """
            { "tables": { "closeDateChanges": { "file": "file.csv", "where": { "Field": "CloseDate" },
              "columns": { "deal": "Deal", "on": "On", "from": "Old", "to": "New" } } } }
            """;
        var facts =
            Folder.Mapped(
                map, "Deal,On,Field,Old,New", "D-1,2026-05-01,CloseDate,2026-06-30,2026-09-30", "D-1,2026-05-02,Stage,a,b",
                "D-1,2026-05-03,CloseDate,2026-09-30,2026-09-30");
        Assert.Equal(2, facts.CloseDateChanges!.Count);
        Assert.Equal(new CloseDateChange("D-1", new(2026, 5, 1), new(2026, 6, 30), new(2026, 9, 30)), facts.CloseDateChanges[0]);
    }

    [Fact]
    public void A_snapshot_with_another_close_date_than_the_one_before_is_a_change() => Assert.Equal(
        [
            new("D-1", new(2026, 3, 1), new(2026, 6, 30), new(2026, 9, 30)),
            new CloseDateChange("D-1", new(2026, 4, 1), new(2026, 9, 30), new(2026, 7, 31)),
        ],
        Changes("D-1,2026-01-01,2026-06-30", "D-1,2026-02-01,2026-06-30", "D-1,2026-03-01,2026-09-30", "D-1,2026-04-01,2026-07-31"));

    [Fact]
    public void Deals_do_not_mix() =>
        Assert.Empty(Changes("D-1,2026-01-01,2026-06-30", "D-2,2026-01-01,2026-09-30", "D-1,2026-02-01,2026-06-30"));

    [Fact]
    public void Snapshots_of_one_day_keep_the_order_of_the_file() => Assert.Equal(
        [new LocalDate(2026, 10, 23), new LocalDate(2026, 11, 22), new LocalDate(2026, 12, 22)],
        Changes("D-1,2026-01-01,2026-09-23", "D-1,2026-06-25,2026-10-23", "D-1,2026-06-25,2026-11-22", "D-1,2026-06-25,2026-12-22")
            .Select(change => change.To!.Value));

    [Fact]
    public void A_file_with_the_newest_first_is_read_backwards() => Assert.Equal(
        [new LocalDate(2026, 10, 23), new LocalDate(2026, 11, 22)],
        Changes("D-1,2026-06-25,2026-11-22", "D-1,2026-06-25,2026-10-23", "D-1,2026-01-01,2026-09-23").Select(change => change.To!.Value));

    [Fact]
    public void Stamps_of_one_day_tell_the_order() => Assert.Equal(
        [new LocalDate(2026, 10, 23), new LocalDate(2026, 11, 22)],
        Changes("D-1,2026-01-01 08:00:00,2026-09-23", "D-1,2026-06-25 16:00:00,2026-11-22", "D-1,2026-06-25 09:00:00,2026-10-23")
            .Select(change => change.To!.Value));

    [Fact]
    public void A_close_date_that_is_taken_away_and_given_back_is_two_changes() => Assert.Equal(
        [(new LocalDate(2026, 6, 30), null), ((LocalDate?)null, (LocalDate?)new LocalDate(2026, 6, 30))],
        Changes("D-1,2026-01-01,2026-06-30", "D-1,2026-02-01,", "D-1,2026-03-01,2026-06-30").Select(change => (change.From, change.To)));

    [Fact]
    public void A_snapshot_whose_close_date_cannot_be_read_makes_no_change()
    {
        var facts =
            Folder.Mapped(Snapshots, "Deal,On,Close", "D-1,2026-01-01,2026-06-30", "D-1,2026-02-01,soon", "D-1,2026-03-01,2026-06-30");
        Assert.Empty(facts.CloseDateChanges!);
        Assert.Equal("closeDate", facts.Problems![0].Property);
    }

    [Fact]
    public void A_snapshot_without_a_day_keeps_its_place_and_its_change_has_no_day()
    {
        var facts =
            Folder.Mapped(Snapshots, "Deal,On,Close", "D-1,2026-01-01,2026-06-30", "D-1,whenever,2026-09-30", "D-1,2026-03-01,2026-09-30");
        Assert.Equal(new CloseDateChange("D-1", null, new(2026, 6, 30), new(2026, 9, 30)), Assert.Single(facts.CloseDateChanges!));
    }

    [Fact]
    public void A_snapshot_of_no_deal_is_a_problem() =>
        Assert.Equal("deal", Assert.Single(Folder.Mapped(Snapshots, "Deal,On,Close", ",2026-01-01,2026-06-30").Problems!).Property);

    [Fact]
    public void The_pushes_of_a_deal_are_those_of_its_snapshots_but_for_the_day_on_which_it_closed()
    {
        using var folder = new Folder();
        folder.Write("deals.csv", "Id,Created,Close,Closed\nD-1,2026-01-01,2026-10-07,1");
        folder.Write(
            "history.csv",
            "Deal,On,Close\nD-1,2026-01-01,2026-06-01\nD-1,2026-01-01,2026-06-30\nD-1,2026-03-01,2026-09-30\nD-1,2026-05-01,2026-12-31\nD-1,2026-10-07,2026-10-07\nD-1,2026-10-08,2027-10-07");
        var map = CsvMap.Parse("""
            { "tables": {
              "deals": { "file": "deals.csv", "columns": { "id": "Id", "createdOn": "Created", "closeDate": "Close", "status": { "column": "Closed", "values": { "1": "won" } }, "closedOn": "Close" } },
              "closeDateSnapshots": { "file": "history.csv", "columns": { "deal": "Deal", "on": "On", "closeDate": "Close" } } } }
            """);
        var movement = Pipeline.From(MappedCsv.Read(folder.Path, map, new(2027, 12, 1))).Deals[0].Movement;
        Assert.Equal(3, movement.Pushes!.Value.Any);
    }

    [Property(MaxTest = 30)]
    public Property Changes_lead_from_the_first_snapshot_to_the_last() => Prop.ForAll(
        Gen.Choose(1, 28).NonEmptyListOf().ToArbitrary(),
        days =>
        {
            var changes = Changes([.. days.Select((day, row) => $"D-1,2026-01-{Math.Min(row / 3 + 1, 31):00},2026-09-{day:00}")]);
            var last = new LocalDate(2026, 9, days[^1]);
            return changes.Aggregate(new LocalDate(2026, 9, days[0]), (at, change) => change.From == at ? change.To!.Value : default)
                == last
                && changes.Count == days.Zip(days.Skip(1)).Count(pair => pair.First != pair.Second);
        });
}
