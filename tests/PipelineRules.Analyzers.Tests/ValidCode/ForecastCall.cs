// Figures for the forecast call: LINQ in both forms, groups, joins, lookups, aggregates, iterators, records, local functions.
#nullable enable
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.ForecastCall
{
    public interface IForecastable
    {
        [MustHaveDate]
        LocalDate? MustHave { get; }

        [ForecastCloseDate]
        LocalDate? Closes { get; set; }
    }

    public sealed class CallLine : IForecastable
    {
        public required string Deal { get; init; }

        public string? Seller { get; init; }

        public LocalDate? MustHave { get; set; }

        public LocalDate? Closes { get; set; }

        public Money? Worth { get; init; }

        public Stance? Stance { get; set; }
    }

    public sealed record SellerSummary(string Seller, int Proactive, int ToProve, int ToRethink, IReadOnlyDictionary<string, decimal> Worth)
    {
        public int All => Proactive + ToProve + ToRethink;
    }

    public sealed record Slip(string Deal, LocalDate From, LocalDate To, string Why)
    {
        public int Days => Period.DaysBetween(From, To);
    }

    public sealed class CallSheet
    {
        private readonly List<CallLine> _lines = [];

        [Forecasts]
        public IList<CallLine> Committed { get; } = new List<CallLine>();

        public IReadOnlyList<CallLine> Lines => _lines;

        public void Fill(IEnumerable<CallLine> lines)
        {
            _lines.AddRange(lines);
            foreach (var line in _lines.Where(line => line.MustHave.HasValue && line.Stance == Stance.Proactive))
                Committed.Add(line);
        }

        public void FillFrom(IEnumerable<CallLine> lines, Func<CallLine, bool> isWanted)
        {
            var dated = from line in lines
                        where line.MustHave is not null
                        where isWanted(line)
                        orderby line.MustHave, line.Deal
                        select line;
            foreach (var line in dated)
                Committed.Add(line);
        }

        public CallLine? Best() => Lines
            .Where(line => line.MustHave != null && line.Worth.HasValue)
            .GroupBy(line => line.Worth?.Currency)
            .OrderByDescending(group => group.Count())
            .SelectMany(group => group.OrderByDescending(line => line.Worth?.Amount))
            .FirstOrDefault();
    }

    public static class CallFigures
    {
        /// <summary>One line a seller, sellers with the most to prove first.</summary>
        public static IEnumerable<SellerSummary> BySeller(Assessment assessment)
        {
            var known = assessment.Pipeline.Deals.Select(deal => deal.Owner).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            return from deal in assessment.Deals
                   let seller = deal.Deal.Owner ?? "nobody"
                   where seller == "nobody" || known.Contains(seller)
                   group deal by seller into mine
                   let counts = mine.CountBy(deal => deal.Stance).ToDictionary()
                   orderby counts.GetValueOrDefault(Stance.Unproven) descending, mine.Key
                   select new SellerSummary(
                       mine.Key,
                       counts.GetValueOrDefault(Stance.Proactive),
                       counts.GetValueOrDefault(Stance.Unproven),
                       counts.GetValueOrDefault(Stance.Reactive),
                       Worth(mine.Select(deal => deal.Deal.Amount)));
        }

        /// <summary>The worth, each currency by itself.</summary>
        public static IReadOnlyDictionary<string, decimal> Worth(IEnumerable<Money?> amounts) => amounts
            .OfType<Money>()
            .GroupBy(amount => amount.Currency, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Sum(amount => amount.Amount));

        /// <summary>The worth in one currency, by the rates of the day; null where a rate is missing.</summary>
        public static Money? Total(IEnumerable<Deal> deals, string currency, IReadOnlyDictionary<string, decimal> rates)
        {
            var total = 0m;
            foreach (var deal in deals)
            {
                if (deal.Amount is not { } amount)
                    continue;
                if (amount.Currency == currency)
                    total += amount.Amount;
                else if (rates.TryGetValue(amount.Currency, out var rate))
                    total += amount.Amount * rate;
                else
                    return null;
            }

            return new Money(total, currency);
        }

        /// <summary>The rules that hold down the most, with the deals that they hold down.</summary>
        public static ILookup<string, string> Gaps(Assessment assessment) => assessment.Deals
            .SelectMany(deal => deal.HeldDownBy, (deal, finding) => (Rule: finding.Rule.ToString() ?? "", Deal: deal.Deal.Name))
            .ToLookup(pair => pair.Rule, pair => pair.Deal, StringComparer.Ordinal);

        public static IEnumerable<Slip> Slips(FactSet facts) =>
            from move in facts.CloseDateChanges ?? []
            join deal in facts.Deals ?? [] on move.Deal equals deal.Id
            where move is { From: not null, To: not null } && move.To > move.From
            let first = move.From.GetValueOrDefault()
            let last = move.To.GetValueOrDefault()
            orderby Period.DaysBetween(first, last) descending
            select new Slip(deal.Name ?? deal.Id, first, last, move.Reason ?? "no reason recorded");

        /// <summary>Which sellers answered everything that can be answered.</summary>
        public static IEnumerable<string> Clean(Assessment assessment) => assessment.Deals
            .GroupBy(deal => deal.Deal.Owner)
            .Where(
                mine =>
                    mine.Key is not null
                        && mine.SelectMany(deal => deal.Findings)
                            .All(finding => finding.Answer is AnswerKind.Yes or AnswerKind.NotApplicable))
            .Select(mine => mine.Key)
            .OfType<string>()
            .Order(StringComparer.OrdinalIgnoreCase);

        public static string Headline(Assessment assessment)
        {
            var (proactive, unproven, reactive) = (Count(Stance.Proactive), Count(Stance.Unproven), Count(Stance.Reactive));
            var share = proactive + unproven + reactive is var all and > 0 ? (decimal)proactive / all : 0;
            return $"{share:P0} proactive, {unproven} to prove, {reactive} to rethink{Problems()}";

            int Count(Stance stance) => assessment.Deals.Count(deal => deal.Stance == stance);

            string Problems() => assessment.Problems.Count is 0 ? "" : $", {assessment.Problems.Count} facts to fix";
        }

        /// <summary>The next day on which something is due: never a day that nobody stated.</summary>
        public static LocalDate? NextDue(IEnumerable<Deal> deals, LocalDate asOf) => deals
            .Where(deal => deal.Status == DealStatus.Open)
            .Select(deal => deal.MustHaveDate)
            .OfType<LocalDate>()
            .Where(day => day >= asOf)
            .DefaultIfEmpty(LocalDate.MaxIsoValue)
            .Min() is var next && next == LocalDate.MaxIsoValue ? null : next;

        public static IReadOnlyList<CallLine> Lines(Assessment assessment) =>
        [
            .. assessment.Deals.Select(deal => new CallLine
            {
                Deal = deal.Deal.Name,
                Seller = deal.Deal.Owner,
                MustHave = deal.Deal.MustHaveDate,
                Worth = deal.Deal.Amount,
                Stance = deal.Stance,
            }),
        ];

        /// <summary>Sets the day of signature to the last one on which the customer can sign and still have it in time.</summary>
        public static int Anchor(IEnumerable<CallLine> lines, IReadOnlyDictionary<string, DealContext> contexts)
        {
            var anchored = 0;
            foreach (var line in lines)
            {
                if (line is not { MustHave: { } due } || !contexts.TryGetValue(line.Deal, out var context))
                    continue;
                line.Closes = context.LatestSignatureDate ?? due;
                anchored++;
            }

            return anchored;
        }

        public static IEnumerable<T> Dated<T>(IEnumerable<T> items) where T : IForecastable =>
            items.Where(item => item.MustHave is not null);

        public static void Adopt<T>(T item, LocalDate? stated) where T : class, IForecastable
        {
            if (item.MustHave is null)
                return;
            item.Closes = stated ?? item.MustHave;
        }

        public static IEnumerable<(Deal Deal, Priority? Priority)> Linked(FactSet facts)
        {
            var priorities = (facts.Priorities ?? []).GroupBy(priority => priority.Id).ToDictionary(same => same.Key, same => same.Last());
            foreach (var deal in facts.Deals ?? [])
                yield return (deal, deal.Priority is { } id ? priorities.GetValueOrDefault(id) : null);
        }

        /// <summary>What would be committed if every priority's day were the deal's own.</summary>
        public static IEnumerable<Deal> WithPriorityDates(FactSet facts) =>
            from pair in Linked(facts)
            let due = pair.Deal.MustHaveDate ?? pair.Priority?.MustHaveDate
            select due is { } day ? pair.Deal with { MustHaveDate = day, Category = DealCategory.Commit } : pair.Deal;

        public static (IReadOnlyList<Deal> Ready, IReadOnlyList<Deal> NotYet) Partition(IEnumerable<Deal> deals)
        {
            var (ready, notYet) = (new List<Deal>(), new List<Deal>());
            foreach (var deal in deals)
                (deal.MustHaveDate is not null ? ready : notYet).Add(deal);
            return (ready.ConvertAll(deal => deal.MustHaveDate is null ? deal : deal with { Category = DealCategory.Commit }), notYet);
        }
    }
}
