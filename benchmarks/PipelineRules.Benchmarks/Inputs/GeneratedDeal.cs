using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>One deal with its moves, what was said of it alone, and a waiver for a few.</summary>
internal sealed class GeneratedDeal(int place, string customer, Random random, GeneratedSales sales, GeneratedTables tables)
{
    private static readonly string[] s_waived =
        ["close-date-has-stayed-put", "confirmation-is-fresh", "must-have-date-is-the-customers-own"];

    private readonly string _id = $"D-{place:D7}";

    private static LocalDate Day => GeneratedFacts.Day;

    /// <summary>A deal that is forecast in time for the customer's date, of which somebody said that the solution matches.</summary>
    public void AddKept(Priority priority, string speaker)
    {
        var (paper, implementation) = (Period.FromWeeks(random.Next(1, 5)), Period.FromWeeks(random.Next(1, 9)));
        var mustHave = priority.MustHaveDate ?? Day;
        var close = mustHave.Minus(implementation).Minus(paper).PlusDays(-random.Next(40));
        close = close < Day ? Day : close;
        tables.Deals.Add(Recorded(priority, close) with
        {
            PaperProcess = paper,
            Implementation = implementation,
            Fit = SolutionFit.CustomerConfirmed,
        });
        AddStatement(priority.Id, speaker, Day.PlusDays(-random.Next(100)), close, SolutionFit.CustomerConfirmed, null);
        if (random.Next(3) == 0)
            tables.Moves.Add(new CloseDateChange(_id, Day.PlusDays(-random.Next(100, 150)), close.PlusDays(-random.Next(1, 60)), close));
        AddWaiver();
    }

    public void Add(Priority? priority, string speaker, string? forCustomer)
    {
        var (created, mustHave, isClosed) = (Day.PlusDays(-random.Next(60, 500)), MustHaveDate(priority), random.Next(10) == 0);
        var close = Moved(created, mustHave.PlusDays(-random.Next(10, 200)), isClosed);
        tables.Deals.Add(Recorded(priority, close) with
        {
            Status = isClosed ? (DealStatus)random.Next(1, 3) : DealStatus.Open,
            CreatedOn = created,
            ClosedOn = isClosed ? Day.PlusDays(-random.Next(1, 50)) : null,
            MustHaveDate = random.Next(3) == 0 ? mustHave : null,
            PaperProcess = random.Next(4) == 0 ? null : Period.FromWeeks(random.Next(1, 6)),
            Implementation = random.Next(4) == 0 ? null : Period.FromMonths(random.Next(1, 4)),
            InPaperProcess = random.Next(8) == 0,
            Fit = random.Next(20) == 0 ? SolutionFit.Mismatch : (SolutionFit)random.Next(3),
            ForCustomer = forCustomer,
        });
        if (random.Next(4) == 0)
            AddStatement(
                priority?.Id, speaker, Day.PlusDays(-random.Next(200)), close,
                random.Next(4) switch { 0 => null, 1 => SolutionFit.Mismatch, _ => SolutionFit.CustomerConfirmed },
                random.Next(3) == 0 ? mustHave : null);
        AddWaiver();
    }

    private Deal Recorded(Priority? priority, LocalDate? close) => new(
        _id, customer, $"Deal {place}", Owner(place), priority?.Id, Amount(), (DealCategory)random.Next(5), DealStatus.Open, "stage",
        Day.PlusDays(-random.Next(200, 500)), close, Splits: Splits(),
        LineOfBusiness: random.Next(3) == 0 ? "Operations/Claims" : null);

    private void AddStatement(
        string? priority, string speaker, LocalDate on, LocalDate? close, SolutionFit? fit, LocalDate? mustHave) =>
        tables.Validations.Add(new Validation(
            priority, speaker, on, Evidence: EvidenceLevel.CustomerStated, MustHaveDate: mustHave, RecordedBy: Owner(place), Deal: _id,
            Fit: fit, SignsOn: random.Next(3) == 0 ? close?.PlusDays(random.Next(-9, 20)) : null));

    /// <summary>Up to six moves, each from where the one before it ended.</summary>
    private LocalDate? Moved(LocalDate created, LocalDate close, bool isClosed)
    {
        var on = created;
        for (var moves = Math.Min(random.Next(7), random.Next(7)); moves > 0
            && (on = on.PlusDays(random.Next(5, 40))) < Day.PlusDays(isClosed ? -50 : 0); moves--)
        {
            var to = close.PlusDays(random.Next(-30, 60));
            tables.Moves.Add(new CloseDateChange(_id, on, close, to));
            close = to;
        }
        return on == created && random.Next(12) == 0 ? null : close;
    }

    /// <summary>Mostly the priority's own.</summary>
    private LocalDate MustHaveDate(Priority? priority) =>
        random.Next(20) > 0 && priority?.MustHaveDate is { } its ? its : Day.PlusDays(random.Next(-20, 400));

    private void AddWaiver()
    {
        if (place % 100 == 0)
            tables.Waivers.Add(new Waiver(
                _id, s_waived[random.Next(s_waived.Length)], "known to the board", Owner(place + 200), Day.PlusDays(random.Next(-5, 30)),
                Day.PlusDays(-random.Next(6, 100))));
    }

    private DealSplit[]? Splits() =>
        place % 50 != 0 ? null : [new DealSplit(Owner(place), 60m), new DealSplit(Owner(place + 200), 40m)];

    private Money? Amount() =>
        random.Next(50) == 0 ? null : new Money(random.Next(100_000, 50_000_000) / 100m, place % 10 == 0 ? "USD" : GeneratedSales.Currency);

    private string Owner(int at) => GeneratedSales.Seller(at / 3 % sales.Sellers);
}
