using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Movement;

/// <summary>What counting moves costs, in steps and not in time, so that no machine is too slow or too fast for it.</summary>
public sealed class CostOfMovesTests
{
    private const int Rows = 20_000;

    public static TheoryData<string, Func<int, (int From, int To)>> Shapes => new()
    {
        { "one walk", row => (row, row + 1) },
        { "one round trip", row => (row, (row + 1) % Rows) },
        { "apart from each other", row => (2 * row, 2 * row + 1) },
        { "all from one date", row => (0, row + 1) },
        { "all to one date", row => (row + 1, 0) },
        { "to and fro", row => row % 2 == 0 ? (0, row / 2 + 1) : (row / 2 + 1, 0) },
        { "the same row", _ => (1, 2) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Changes_of_one_day_are_put_in_order_in_as_many_steps_as_there_are(string shape, Func<int, (int From, int To)> dates)
    {
        var ordered = ChangeChain.Order([.. Enumerable.Range(0, Rows).Select(dates).Select(at => Change(at.From, at.To))], out var steps);
        Assert.True(steps <= 8 * Rows, $"{shape}: {steps} steps for {Rows} changes");
        Assert.Equal(shape == "the same row" ? 1 : Rows, ordered.Count);
    }

    [Fact]
    public void Deals_that_inherit_of_the_same_lost_ones_look_at_each_of_their_pushes_once()
    {
        var calendar = new CountingCalendar();
        Deal[] lost = [.. Enumerable.Range(0, 1_000).Select(row => Some.Deal with
        {
            Id = $"L-{row}", Status = DealStatus.Lost, CreatedOn = Some.Day.PlusDays(-900 + row / 2),
            ClosedOn = Some.Day.PlusDays(-870 + row / 2),
        })];
        Deal[] open =
            [.. Enumerable.Range(0, 1_000)
                .Select(row => Some.Deal with { Id = $"D-{row}", CreatedOn = Some.Day.PlusDays(-860 + row / 2) })];
        var pipeline =
            Pipeline.From(
                Moved.Unsaid
                    .WithMoves([.. lost.Select(deal => Moved.Push(deal.CreatedOn!.Value.PlusDays(20)) with { Deal = deal.Id })]) with
        {
            Deals = [.. lost, .. open], Calendar = calendar,
        });
        Assert.All(pipeline.OpenDeals, deal => Assert.Equal(1_000, deal.Movement.Pushes?.Any));
        Assert.True(calendar.Asked <= 4_000, $"the calendar was asked {calendar.Asked} times");
    }

    /// <remarks>
    /// Each heir inherits of another stretch of days; four times as many deals may take five times as much, and not sixteen.
    /// </remarks>
    [Fact]
    public void Many_heirs_of_many_long_lived_lost_deals_take_little_more_than_as_many_times_as_much_as_few()
    {
        Inherit(400);
        var (few, many) = (Inherit(2_000), Inherit(8_000));
        Assert.True(many < 6 * few, $"{few} bytes for 2,000 of each, {many} for 8,000");
    }

    private static long Inherit(int deals)
    {
        var created = Enumerable.Range(0, deals).Select(row => Some.Day.PlusDays(row - deals - 1)).ToArray();
        Deal[] lost = [.. created.Select((day, row) => Some.Deal with
        {
            Id = $"L-{row}", Status = DealStatus.Lost, CreatedOn = day.PlusDays(-300), ClosedOn = day,
        })];
        Deal[] open = [.. created.Select((day, row) => Some.Deal with { Id = $"D-{row}", CreatedOn = day })];
        var facts = Moved.Unsaid.WithMoves([.. lost.Select(deal => Moved.Push(deal.CreatedOn!.Value.PlusDays(20)) with { Deal = deal.Id })])
            with { Deals = [.. lost, .. open] };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var pipeline = Pipeline.From(facts);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(deals, pipeline.OpenDeals[^1].Movement.Pushes?.Any);
        return taken;
    }

    private static CloseDateChange Change(int from, int to) => Some.Move(Some.Day, Moved.Close.PlusDays(from), Moved.Close.PlusDays(to));

    private sealed class CountingCalendar : FiscalCalendar
    {
        private readonly GregorianFiscalCalendar _years = new();

        public int Asked { get; private set; }

        public override string Kind => "counting";

        public override IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain) => _years.PeriodsOf(fiscalYear, grain);

        protected override FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain)
        {
            Asked++;
            return _years.PeriodOf(isoDay, grain);
        }
    }
}
