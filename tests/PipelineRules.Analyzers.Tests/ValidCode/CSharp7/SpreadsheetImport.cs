// An import that finance has run every Monday since 2016: tuples, out variables, local functions, nothing after C# 7.3.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Facts;

namespace Contoso.Finance
{
    public sealed class SheetRow
    {
        public string Number { get; set; }

        public string Account { get; set; }

        public string Seller { get; set; }

        public string Confidence { get; set; }

        public decimal? Value { get; set; }

        public string Currency { get; set; }

        public LocalDate? Signature { get; set; }

        public LocalDate? GoLive { get; set; }
    }

    public sealed class SheetLine
    {
        [MustHaveDate]
        public LocalDate? GoLive { get; set; }

        [ForecastCloseDate]
        public LocalDate? Signature { get; set; }

        [ForecastCategory("A", "B")]
        public string Confidence { get; set; }

        public string Number { get; set; }

        [HasMustHaveDateWhen(true)]
        public bool IsLive()
        {
            return GoLive.HasValue;
        }
    }

    public struct SheetError
    {
        public SheetError(int line, string what)
        {
            Line = line;
            What = what;
        }

        public int Line { get; }

        public string What { get; }

        public override string ToString()
        {
            return $"line {Line}: {What}";
        }
    }

    public sealed class SpreadsheetImport
    {
        private static readonly LocalDatePattern[] Patterns =
        {
            LocalDatePattern.Iso,
            LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu"),
            LocalDatePattern.CreateWithInvariantCulture("M/d/uuuu"),
        };

        private readonly List<SheetError> errors = new List<SheetError>();

        public IReadOnlyList<SheetError> Errors => errors;

        public IEnumerable<SheetRow> Read(TextReader text)
        {
            var (line, number) = (text.ReadLine(), 1);
            while (line != null)
            {
                if (number > 1 && TryRead(line, number, out var row))
                    yield return row;
                line = text.ReadLine();
                number++;
            }
        }

        public IReadOnlyList<Deal> Deals(IEnumerable<SheetRow> rows)
        {
            var deals = new List<Deal>();
            foreach (var row in rows)
            {
                var amount = row.Value.HasValue && row.Currency != null ? new Money(row.Value.Value, row.Currency) : default(Money?);
                var category = Category(row.Confidence);
                if (row.GoLive == null)
                {
                    deals.Add(new Deal(row.Number, row.Account, Owner: row.Seller, Amount: amount));
                    continue;
                }

                deals.Add(new Deal(
                    row.Number,
                    row.Account,
                    Owner: row.Seller,
                    Amount: amount,
                    Category: category,
                    CloseDate: row.Signature,
                    MustHaveDate: row.GoLive));
            }

            return deals;

            DealCategory Category(string confidence)
            {
                switch (confidence)
                {
                    case "A":
                        return DealCategory.Commit;
                    case "B":
                        return DealCategory.MostLikely;
                    case "C":
                        return DealCategory.BestCase;
                    default:
                        return DealCategory.Pipeline;
                }
            }
        }

        /// <summary>Sums the worth of what is for sure, each currency by itself.</summary>
        public static IDictionary<string, decimal> Sums(IEnumerable<Deal> deals)
        {
            var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var deal in deals)
            {
                if (!(deal.Amount is Money worth) || deal.Category != DealCategory.Commit)
                    continue;
                sums.TryGetValue(worth.Currency, out var before);
                sums[worth.Currency] = before + worth.Amount;
            }

            return sums;
        }

        /// <summary>The lines for the sheet that goes back to sales.</summary>
        public static IEnumerable<SheetLine> Lines(IEnumerable<SheetRow> rows)
        {
            foreach (var row in rows.OrderBy(row => row.Number, StringComparer.OrdinalIgnoreCase))
            {
                var line = new SheetLine { Number = row.Number, GoLive = row.GoLive };
                if (line.IsLive() && row.Signature <= line.GoLive)
                {
                    line.Signature = row.Signature;
                    line.Confidence = row.Confidence == "A" ? "A" : "B";
                }
                else
                {
                    line.Confidence = "C";
                }

                yield return line;
            }
        }

        private bool TryRead(string line, int number, out SheetRow row)
        {
            var cells = line.Split(';');
            row = null;
            if (cells.Length < 8)
                return Fail($"{cells.Length} cells, and 8 are needed");
            if (!TryDay(cells[6], out var signature) || !TryDay(cells[7], out var goLive))
                return Fail("a day that cannot be read");
            if (!TryNumber(cells[4], out var value))
                return Fail($"'{cells[4]}' is no amount");
            row = new SheetRow
            {
                Number = cells[0].Trim(),
                Account = cells[1].Trim(),
                Seller = cells[2].Trim(),
                Confidence = cells[3].Trim().ToUpperInvariant(),
                Value = value,
                Currency = cells[5].Trim().Length == 3 ? cells[5].Trim().ToUpperInvariant() : null,
                Signature = signature,
                GoLive = goLive,
            };
            return true;

            bool Fail(string what)
            {
                errors.Add(new SheetError(number, what));
                return false;
            }
        }

        private static bool TryDay(string cell, out LocalDate? day)
        {
            day = null;
            var text = cell.Trim();
            if (text.Length == 0)
                return true;
            foreach (var parsed in Patterns.Select(pattern => pattern.Parse(text)).Where(parsed => parsed.Success))
            {
                day = parsed.Value;
                return true;
            }

            return false;
        }

        private static bool TryNumber(string cell, out decimal? value)
        {
            value = null;
            if (string.IsNullOrWhiteSpace(cell))
                return true;
            if (!decimal.TryParse(cell.Trim(), NumberStyles.Number, CultureInfo.GetCultureInfo("de-DE"), out var read))
                return false;
            value = read;
            return true;
        }
    }

    public static class MondayMail
    {
        public static string Body(Assessment assessment)
        {
            var body = new StringBuilder();
            body.AppendLine(
                $"As of {assessment.AsOf:uuuu-MM-dd}: {assessment.Count(Stance.Proactive)} proactive, {assessment.Count(Stance.Unproven)} "
                    + $"unproven, {assessment.Count(Stance.Reactive)} reactive.");
            foreach (var deal in assessment.Deals.Where(one => one.Stance == Stance.Reactive && one.Deal.IsForecast).Take(10))
                body.AppendLine($"- {deal.Deal.Name}: {string.Join("; ", deal.HeldDownBy.Select(finding => finding.Reason.ToString()))}");
            foreach (var problem in assessment.Problems)
                body.AppendLine($"! {problem}");
            return body.ToString();
        }

        public static Assessment Assess(LocalDate monday, IReadOnlyList<Deal> deals)
        {
            var facts =
                new FactSet(
                    monday,
                    Customers: deals.Select(deal => deal.Customer).Where(id => id != null).Distinct().Select(id => new Customer(id))
                        .ToList(), Deals: deals);
            return new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));
        }
    }
}
