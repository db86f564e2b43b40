using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Tests.Laws;

/// <summary>What happens after a day, and is recorded.</summary>
internal static class LaterEvents
{
    private static LocalDate Day => Some.Day;

    /// <summary>Facts recorded two months after the day that they are looked at, with a history of some properties.</summary>
    public static FactSet Recorded(FactSet any, int seed)
    {
        var random = new Random(seed);
        var whole =
            FactTables.All
                .SelectMany(
                    table =>
                        table.Properties.Where(_ => random.Next(3) > 0)
                            .Select(one => new FieldHistoryStart(table.Name, one.Name, Day.PlusDays(-30))));
        return any with {
            AsOf = Day, RecordedOn = Day.PlusDays(60), FieldChanges = [], FieldHistoryFrom = random.Next(6) == 0 ? [] : [.. whole] };
    }

    /// <summary>Facts recorded on the day, with histories that are whole: nothing in them is dated later.</summary>
    public static FactSet Known(FactSet any, int seed) => Pipeline.From(Recorded(any, seed) with { RecordedOn = null }).Facts with {
        Problems = null };

    /// <summary>The same facts, and whatever is dated after the day otherwise.</summary>
    public static FactSet Of(FactSet facts, int seed)
    {
        var random = new Random(seed);
        var edited = Moved(Changed(facts, random, (_, _) => true), random);
        return edited with
        {
            Validations =
                [.. facts.Validations!.Where(one => !(Later(one.On) || Later(one.RecordedOn))),
                    .. facts.Validations!.Take(1).Select(one => one with { On = After(random) })],
            Waivers =
                [.. facts.Waivers!.Where(one => !Later(one.From)),
                    new Waiver("D-1", "close-date-is-ahead", "late", "R-3", Day.PlusDays(90), After(random))],
            Rates = [.. facts.Rates!.Where(one => !Later(one.On)), new ExchangeRate("JPY", 0.006m, After(random))],
            Stakeholders = [.. edited.Stakeholders!.Select(one => Happened(one.LeftOn) ? one : one with { LeftOn = Perhaps(random) })],
            Deals =
                [.. edited.Deals!.Where(one => !Later(one.CreatedOn)).Select(one => Ended(one, random)),
                    .. facts.Deals!.Take(1).Select(one => one with { Id = "D-late", CreatedOn = After(random) })],
        };
    }

    /// <summary>
    /// The same facts recorded two months later, edited meanwhile: with a row for each edit of a property whose history is whole, without
    /// one otherwise.
    /// </summary>
    public static FactSet Edited(FactSet then, int seed)
    {
        var random = new Random(seed);
        var starts = then.FieldHistoryFrom!;
        var edited =
            Changed(
                then with { RecordedOn = Day.PlusDays(60) }, random,
                (table, property) => starts.Any(start => start.Table == table && start.Property == property));
        edited = Moved(edited, random);
        return edited with { Deals = edited.Deals?.Select(deal => Ended(deal, random)).ToArray() };
    }

    private static FactSet Changed(FactSet facts, Random random, Func<string, string, bool> isTold) =>
        new FactTable[] { FactTables.Customers, FactTables.Goals, FactTables.Stakeholders, FactTables.Priorities, FactTables.Deals }
            .Aggregate(facts, (changed, table) => table.Accept(new Editor(changed, random, isTold)));

    /// <summary>Some deals moved, by a row in either of the two tables that tell of it, or in both.</summary>
    private static FactSet Moved(FactSet facts, Random random)
    {
        var (moves, changes) = (new List<CloseDateChange>(), new List<FieldChange>());
        var deals = facts.Deals!.Select(deal => random.Next(3) > 0 || HasMovesLater(deal) ? deal : Moved(deal)).ToArray();
        return facts with
        {
            Deals = deals,
            CloseDateChanges = facts.CloseDateChanges is null ? null : [.. facts.CloseDateChanges, .. moves],
            FieldChanges = [.. facts.FieldChanges ?? [], .. changes],
        };

        Deal Moved(Deal deal)
        {
            var (on, to, where) = (After(random), After(random).PlusDays(30), facts.CloseDateChanges is null ? 1 : random.Next(3));
            if (where != 1)
                moves.Add(new(deal.Id, on, deal.CloseDate, to));
            if (where != 0)
                changes.Add(new("deals", deal.Id, "closeDate", on, Text(deal.CloseDate), Text(to)));
            return deal with { CloseDate = to };
        }

        bool HasMovesLater(Deal deal) => facts.CloseDateChanges?.Any(move => move.Deal == deal.Id && Later(move.On)) == true;

        static string? Text(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : null;
    }

    private static Deal Ended(Deal deal, Random random) =>
        deal.Status != DealStatus.Open && !Later(deal.ClosedOn) ? deal : random.Next(3) switch
    {
        0 => deal with { Status = DealStatus.Open, ClosedOn = null },
        1 => deal with { Status = DealStatus.Won, ClosedOn = After(random) },
        _ => deal with { Status = DealStatus.Lost, ClosedOn = After(random) },
    };

    private static bool Later(LocalDate? day) => day > Day;

    private static bool Happened(LocalDate? day) => day <= Day;

    private static LocalDate After(Random random) => Day.PlusDays(1 + random.Next(50));

    private static LocalDate? Perhaps(Random random) => random.Next(2) == 0 ? null : After(random);

    private sealed class Editor(FactSet facts, Random random, Func<string, string, bool> isTold) : IFactTableVisitor<FactSet>
    {
        private readonly List<FieldChange> _told = [.. facts.FieldChanges ?? []];

        public FactSet Visit<TFact>(TypedTable<TFact> table) where TFact : class
        {
            var rows = table.Get(facts)?.Select(fact => random.Next(2) == 0 ? Edited(table, fact) : fact).ToArray();
            return table.With(facts, rows) with { FieldChanges = _told };
        }

        private TFact Edited<TFact>(TypedTable<TFact> table, TFact fact) where TFact : class
        {
            var properties =
                table.Properties
                    .Where(one => one.Past == PastView.Unknown && one.Kind != PropertyKind.Attributes && one.Name != "closeDate").ToArray();
            var property = properties[random.Next(properties.Length)];
            var others = table.Get(facts)!;
            var edited = property.WithValueOf(fact, others[random.Next(others.Count)]);
            var on = After(random);
            foreach (var changed in table.Properties.Where(one => one.Text(fact) != one.Text(edited)))
                if (isTold(table.Name, changed.Name))
                    _told.Add(
                        new(table.Name, table.Identity[0].Text(fact), changed.Name, on, changed.Text(fact), changed.Text(edited)));
            return edited;
        }
    }
}
