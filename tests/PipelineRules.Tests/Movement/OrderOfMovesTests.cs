using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Tests.Movement;

public sealed class OrderOfMovesTests
{
    private static readonly LocalDate s_day = Some.Day.PlusDays(-10);

    private static readonly int[][] s_orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    public static TheoryData<int[]> Orders() => [.. s_orders];

    private static CloseDateChange Days(int from, int to) => Some.Move(s_day, Moved.Close.PlusDays(from), Moved.Close.PlusDays(to));

    private static FactSet Shuffled(CloseDateChange[] moves, int[] order) => Some.Facts.WithMoves([.. order.Select(place => moves[place])]);

    [Theory]
    [MemberData(nameof(Orders))]
    public void Three_changes_of_one_day_are_put_end_to_end_in_whatever_order_they_come(int[] order)
    {
        var movement = Moved.Of(Shuffled([Days(-30, -50), Days(-50, 10), Days(10, 0)], order));
        Assert.Equal(
            (Moved.Close.PlusDays(-30), 30, new PushCounts(1, 1, 1), 2),
            (movement.OriginalCloseDate, movement.NetDriftDays, movement.Pushes, movement.Pulls));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Three_changes_that_return_to_a_day_on_the_way_still_end_at_the_last(int[] order)
    {
        var facts = Shuffled([Days(-5, 10), Days(10, -5), Days(-5, 0)], order);
        Assert.Equal(Moved.Close.PlusDays(-5), Moved.Of(facts).OriginalCloseDate);
        Assert.DoesNotContain(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.HistoryDisagrees);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Changes_that_end_where_they_began_begin_where_the_day_before_ended(int[] order)
    {
        var facts = Shuffled([Days(-20, 0) with { On = s_day.PlusDays(-1) }, Days(0, -9), Days(-9, 0)], order);
        Assert.Equal(Moved.Close.PlusDays(-20), Moved.Of(facts).OriginalCloseDate);
        Assert.DoesNotContain(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.HistoryDisagrees);
    }

    [Property]
    public Property The_order_of_rows_changes_no_count() => Prop.ForAll(Histories().ToArbitrary(), history =>
    {
        var shuffled = history.Moves.Reverse().OrderBy(move => move.Reason, StringComparer.Ordinal).ToArray();
        return Moved.Of(history.Facts.WithMoves(shuffled)) == Moved.Of(history.Facts.WithMoves(history.Moves));
    });

    [Property]
    public Property Every_push_by_month_is_a_push_and_every_push_by_quarter_one_by_month() =>
        Prop.ForAll(Histories().ToArbitrary(), history =>
        Moved.Of(history.Facts.WithMoves(history.Moves)).Pushes is { } pushes
            && pushes.Any >= pushes.CalendarMonth && pushes.CalendarMonth >= pushes.FiscalQuarter);

    [Property]
    public Property Every_push_is_either_the_sellers_or_the_customers() => Prop.ForAll(Histories().ToArbitrary(), history =>
    {
        var movement = Moved.Of(history.Facts.WithMoves(history.Moves));
        return movement.SellerDriven + movement.CustomerDriven == movement.Pushes?.Any
            && movement.SellerDrivenAcrossQuarters <= movement.SellerDriven;
    });

    private static Gen<(FactSet Facts, CloseDateChange[] Moves)> Histories() =>
        from moves in Moves().ArrayOf()
        from words in Words().ArrayOf()
        select (Some.Facts.WithStatements(words), moves);

    private static Gen<CloseDateChange> Moves() =>
        from days in Gen.Choose(-100, 3)
        from before in DaysOff(200)
        from after in DaysOff(200)
        from shuffle in Gen.Choose(0, 999)
        select new CloseDateChange("D-1", Some.Day.PlusDays(days), Close(before), Close(after), $"{shuffle}");

    private static Gen<Validation> Words() =>
        from days in Gen.Choose(-100, 3)
        from stakeholder in Gen.Elements("S-1", "S-2", "S-3")
        from outcome in Gen.Elements(ValidationOutcome.Confirmed, ValidationOutcome.Changed, ValidationOutcome.Denied)
        from laterBy in Gen.Choose(-60, 60)
        select Some.Word(stakeholder, Some.Day.PlusDays(days), outcome, mustHaveDate: Some.MustHaveDate.PlusDays(laterBy));

    private static Gen<int?> DaysOff(int most) =>
        Gen.Frequency((9, Gen.Choose(-most, most).Select(days => (int?)days)), (1, Gen.Constant((int?)null)));

    private static LocalDate? Close(int? daysOff) => daysOff is { } days ? Moved.Close.PlusDays(days) : null;
}
