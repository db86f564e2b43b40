using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Contoso;
using NodaTime;
using NodaTime.Text;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

using Deal = PipelineRules.Facts.Deal;

namespace Fabrikam.Item7
{
    public static class Late
    {
        // early bound, created
        public static Guid F01(Xrm.IOrganizationService service, DateTime close) => service.Create(new Early.Opportunity { Name = "x", EstimatedCloseDate = close }); // PIPERULE1001
        // early bound, by category
        public static void F02(Xrm.IOrganizationService service)
        {
            var one = new Early.Opportunity();
            one.MsDynForecastCategory = Early.ForecastCategory.Committed; // PIPERULE1001
            service.Create(one);
        }
        // early bound, the attribute by name
        public static Early.Opportunity F03(DateTime close)
        {
            var one = new Early.Opportunity { Name = "x" };
            one["estimatedclosedate"] = close; // PIPERULE1001
            return one;
        }
        // captured by a lambda that nulls it
        public static void F04(Opportunity one, DateOnly close)
        {
            Action clear = () => one.NeededBy = null;
            clear();
            one.ClosesOn = close; // PIPERULE1001
        }
        // a local function nulls it
        public static void F05(Opportunity one, DateOnly close)
        {
            Clear();
            one.ClosesOn = close; // PIPERULE1001
            void Clear() => one.NeededBy = null;
        }
        // a captured flag
        public static void F06(Opportunity one, DateOnly close)
        {
            bool Missing() => one.NeededBy is null;
            if (Missing())
                one.ClosesOn = close; // PIPERULE1001
        }
        // default with
        public static Offer F07(DateOnly close) => default(Offer) with { Close = close, Id = "x" }; // PIPERULE1001
        // or pattern
        public static void F08(Opportunity one, DateOnly close)
        {
            if (one is { NeededBy: null, Category: Category.Commit or Category.BestCase })
                one.ClosesOn = close; // PIPERULE1001
        }
        // &=
        public static void F09(Opportunity one, DateOnly close, bool go)
        {
            var missing = one.NeededBy is null;
            missing &= go;
            if (missing)
                one.ClosesOn = close; // PIPERULE1001
        }
        // |= the wrong way
        public static void F10(Opportunity one, DateOnly close, bool go)
        {
            var fine = one.NeededBy is not null;
            fine |= go;
            if (!fine)
                one.ClosesOn = close; // PIPERULE1001
        }
        // Any logged and passed
        public static void F11(List<Opportunity> all)
        {
            if (all.Any(one => one.NeededBy is null))
                Desk.Log("some have no date");
            Desk.SubmitAll(all); // PIPERULE1002
        }
        // All, logged
        public static void F12(List<Opportunity> all)
        {
            if (!all.All(one => one.NeededBy.HasValue))
                Desk.Log("some have no date");
            Desk.SubmitAll(all); // PIPERULE1002
        }
        // logged alone
        public static void F13(Opportunity one, DateOnly close)
        {
            if (one.NeededBy is null)
                Desk.Log("no date");
            one.ClosesOn = close; // PIPERULE1002
        }
        // switch expression arm
        public static Opportunity F14(DateOnly? must, DateOnly close) => must switch
        {
            null => new Opportunity { ClosesOn = close }, // PIPERULE1001
            { } day => new Opportunity { NeededBy = day, ClosesOn = close },
        };
        // filter the wrong way
        public static void F15(List<Opportunity> all, DateOnly close)
        {
            foreach (var one in all.Where(one => one.NeededBy == null))
                one.ClosesOn = close; // PIPERULE1001
        }
        // query syntax
        public static IEnumerable<Deal> F16(IEnumerable<Deal> all, LocalDate close) =>
            from deal in all
            where deal.MustHaveDate is null && deal.Priority is null
            select deal with { CloseDate = close }; // PIPERULE1001
        // never checked in a loop over images
        public static void F17(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            if (!image.Contains("ownerid"))
                return;
            target["estimatedclosedate"] = close; // PIPERULE1003
        }
        // removed from the bag
        public static void F18(Xrm.Entity target, DateTime close)
        {
            target.Attributes.Remove("contoso_musthavedate");
            target["estimatedclosedate"] = close; // PIPERULE1001
        }
        // a dictionary
        public static Dictionary<string, object?> F19(DateTime close)
        {
            var fields = new Dictionary<string, object?> { ["name"] = "x" };
            fields.Add("estimatedclosedate", close); // PIPERULE1001
            return fields;
        }
    }

    // a primary constructor's parameter
    public sealed class F21(Opportunity one)
    {
        public void Go(DateOnly close)
        {
            one.NeededBy = null;
            one.ClosesOn = close; // PIPERULE1001
        }
        public void Check(DateOnly close)
        {
            if (one.NeededBy is not null)
                return;
            one.ClosesOn = close; // PIPERULE1001
        }
    }

    public static class Extensions
    {
        extension(Opportunity one)
        {
            public void Close(DateOnly close)
            {
                if (one.NeededBy is null)
                    one.ClosesOn = close; // PIPERULE1001
            }
        }
    }
}

namespace Fabrikam.Item8
{
    public sealed class Opp
    {
        [MustHaveDate] public DateOnly? MustHave { get; private set; }
        [ForecastCloseDate] public DateOnly? Expected { get; private set; }
        public string Name { get; private set; } = "";
        public void Rename(string name) => Name = name;
        public void Reset() { MustHave = null; Name = ""; }
        public void Set(DateOnly? must) => MustHave = must;
        public bool IsUndated => MustHave is null;
        public void Expect(DateOnly day) => Expected = day; // PIPERULE1003
        public static Opp Blank() => new();
        public Opp Named(string name) { Name = name; return this; }
    }

    public static class Service
    {
        public static void F01(DateOnly close)
        {
            var opp = new Opp();
            opp.Rename("x");
            opp.Expect(close); // PIPERULE1001
        }
        public static void F02(Opp opp, DateOnly close)
        {
            opp.Reset();
            opp.Expect(close); // PIPERULE1001
        }
        public static void F03(Opp opp, DateOnly close)
        {
            opp.Set(null);
            opp.Rename("y");
            opp.Expect(close); // PIPERULE1001
        }
        public static void F04(Opp opp, DateOnly close)
        {
            if (opp.IsUndated)
                opp.Expect(close); // PIPERULE1001
        }
        public static void F05(DateOnly close) => Opp.Blank().Expect(close); // PIPERULE1001
        public static void F06(DateOnly close) => new Opp().Named("z").Expect(close); // PIPERULE1001
        public static void F07(Opportunity one, DateOnly close)
        {
            Clear(one);
            one.ClosesOn = close; // PIPERULE1001
        }
        private static void Clear(Opportunity one) => one.NeededBy = default;
        public static void F08(Opportunity one, DateOnly close)
        {
            if (!HasDate(one))
                one.ClosesOn = close; // PIPERULE1001
        }
        private static bool HasDate(Opportunity one) => one.NeededBy.HasValue;
        public static void F09(DateOnly close)
        {
            var one = new Opportunity { Id = "x" };
            Touch(one);
            one.ClosesOn = close; // PIPERULE1001
        }
        private static void Touch(Opportunity one) => one.Notes = "touched";
        public static void F10(DateOnly close) => Close(new Opportunity(), close); // PIPERULE1001
        private static void Close(Opportunity one, DateOnly close) => one.ClosesOn = close; // PIPERULE1003
        public static void F11(Opportunity one, DateOnly close)
        {
            if (Missing(one) is "date")
                Desk.Log("missing");
            one.NeededBy = null;
            one.ClosesOn = close; // PIPERULE1001
        }
        private static string? Missing(Opportunity one) => one.NeededBy is null ? "date" : null;
    }
}

namespace Fabrikam.Item9
{
    public sealed class CrmRow
    {
        public DateTime MustHave { get; set; }
        public DateTime? Close { get; set; }
        public DateTimeOffset Signed { get; set; }
        public string Zone { get; set; } = "";
        public Instant At { get; set; }
    }

    public static class Stamps
    {
        public static void F01(Opportunity one, CrmRow row)
        {
            row.MustHave.Deconstruct(out var day, out TimeOnly _);
            one.NeededBy = day; // PIPERULE1004
        }
        public static void F02(Opportunity one, CrmRow row) => one.NeededBy = DateOnly.ParseExact(row.MustHave.ToString("yyyyMMdd", CultureInfo.InvariantCulture), "yyyyMMdd"); // PIPERULE1004
        public static void F03(Opportunity one, CrmRow row) => one.NeededBy = new DateOnly(row.Signed.Year, row.Signed.Month, row.Signed.Day); // PIPERULE1004
        public static void F04(Opportunity one, CrmRow row)
        {
            (DateOnly must, string note) = (DateOnly.FromDateTime(row.MustHave), "x");
            one.NeededBy = must; // PIPERULE1004
            one.Notes = note;
        }
        private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);
        public static Opportunity F05(DateOnly must) => new() { NeededBy = must, ClosesOn = Today }; // PIPERULE1004
        public static Deal F06(string id, CrmRow row) => new(id, MustHaveDate: new LocalDate(1970, 1, 1).PlusDays((int)(row.MustHave - DateTime.UnixEpoch).TotalDays)); // PIPERULE1004
        public static Deal F07(string id, CrmRow row) => new(id, MustHaveDate: OffsetDateTime.FromDateTimeOffset(row.Signed).Date); // PIPERULE1004
        public static void F08(Opportunity one, CrmRow row) => one.NeededBy = row.Close is { } close ? DateOnly.FromDateTime(close) : null; // PIPERULE1004
        public static void F09(Order one, CrmRow row) => one.NeededBy = new DateTime(row.MustHave.Year, row.MustHave.Month, row.MustHave.Day); // PIPERULE1004
        public static Deal F10(string id, CrmRow row) => new(id, MustHaveDate: LocalDatePattern.Iso.Parse(row.MustHave.ToString("yyyy-MM-dd")).GetValueOrThrow()); // PIPERULE1004
        public static void F11(Opportunity one, CrmRow row)
        {
            var days = new { Must = DateOnly.FromDateTime(row.MustHave) };
            one.NeededBy = days.Must; // PIPERULE1004
        }
        public static void F12(Opportunity one, Dictionary<string, DateTime> stamps) => one.NeededBy = stamps.TryGetValue("m", out var stamp) ? DateOnly.FromDateTime(stamp) : null; // PIPERULE1004
    }

    public sealed class Moves(Period step)
    {
        private static readonly Period s_quarter = Period.FromMonths(3);
        public Deal F13(Deal deal) => deal.MustHaveDate is null ? deal : deal with { CloseDate = deal.CloseDate?.Plus(s_quarter) }; // PIPERULE1006
        public static void F14(Opportunity one)
        {
            if (one.NeededBy is null)
                return;
            if (one.ClosesOn is { } close)
                one.ClosesOn = close.AddMonths(3); // PIPERULE1006
        }
        private static DateOnly Later(DateOnly day) => day.AddDays(90);
        public static void F15(Opportunity one)
        {
            if (one is { NeededBy: not null, ClosesOn: { } close })
                one.ClosesOn = Later(close); // PIPERULE1006
        }
        public static void F16(Opportunity one)
        {
            if (one.NeededBy is null || one.ClosesOn is null)
                return;
            var close = one.ClosesOn.Value;
            for (var i = 0; i < 3; i++)
                close = close.AddMonths(1);
            one.ClosesOn = close; // PIPERULE1006
        }
        public static void F17(List<Opportunity> all) => all.Where(one => one.NeededBy is not null).ToList().ForEach(one => one.ClosesOn = one.ClosesOn?.AddDays(7)); // PIPERULE1006
        public Period Step => step;
    }

    public static class Answers
    {
        public static int F19(IReadOnlyList<DealAssessment> all)
        {
            var good = all.Count(deal => deal.Stance == Stance.Proactive); // PIPERULE1007
            var reactive = all.Count - good;
            return reactive;
        }
        public static bool F20(DealAssessment deal) => (int)deal.Stance != (int)Stance.Proactive; // PIPERULE1007
        public static string F21(DealAssessment deal) => deal.Stance is Stance.Proactive ? "green" : "Reactive"; // PIPERULE1007
        public static bool F22(Finding finding) => !finding.Answer.Equals(AnswerKind.Yes); // PIPERULE1007
        public static int F23(IReadOnlyList<DealAssessment> all) => all.Sum(deal => deal.Findings.Count(finding => finding.Answer != AnswerKind.Yes)); // PIPERULE1007
    }

    public static class Sums
    {
        public static decimal F24(IEnumerable<Deal> deals) => deals.Aggregate((Sum: 0m, Count: 0), (all, deal) => (all.Sum + (deal.Amount?.Amount ?? 0), all.Count + 1)).Sum; // PIPERULE1008
        public static decimal F25(IEnumerable<Deal> deals)
        {
            decimal total = 0;
            foreach (var deal in deals)
                if (deal.Amount is { Amount: var amount })
                    total += amount; // PIPERULE1008
            return total;
        }
        public static Dictionary<string, decimal> F26(IEnumerable<Deal> deals)
        {
            var by = new Dictionary<string, decimal>();
            foreach (var deal in deals)
                by[deal.Id] = by.GetValueOrDefault(deal.Id) + deal.Amount!.Value.Amount; // PIPERULE1008
            return by;
        }
        public static decimal F27(IEnumerable<Deal> deals) => deals.Select(deal => deal.Amount).OfType<Money>().Select(money => money.Amount).Sum(); // PIPERULE1008
        public static decimal F28(IEnumerable<Deal> deals) => (from deal in deals where deal.Amount is not null select deal.Amount.Value.Amount).Sum(); // PIPERULE1008
    }

    public static class Problems
    {
        public static async Task F29(FactSet facts, Evaluator evaluator)
        {
            var assessment = await Task.Run(() => evaluator.Assess(Pipeline.From(facts))); // PIPERULE1009
            foreach (var deal in assessment.Deals)
                Console.WriteLine(deal);
        }
        public static int F30(FactSet facts, Evaluator evaluator) => evaluator.Assess(Pipeline.From(facts)) is { Deals.Count: var count } ? count : 0; // PIPERULE1009
        public static List<string> F31(IEnumerable<FactSet> all, Evaluator evaluator) => all.SelectMany(facts => evaluator.Assess(Pipeline.From(facts)).Deals).Select(deal => $"{deal}").ToList(); // PIPERULE1009
        public static void F32(FactSet facts, Evaluator evaluator)
        {
            foreach (var deal in evaluator.Assess(Pipeline.From(facts)).Deals) // PIPERULE1009
                Console.WriteLine(deal);
        }
    }

    public static class Calendar
    {
        public static Deal F33(Deal deal, FiscalPeriod quarter)
        {
            if (deal.MustHaveDate is null)
                return deal;
            var end = quarter.End;
            return deal with { CloseDate = end }; // PIPERULE1005
        }
        public static void F34(Opportunity one, DateOnly today)
        {
            if (one.NeededBy is null)
                return;
            one.ClosesOn = today.AddDays(30); // PIPERULE1005
        }
        public static void F35(Opportunity one, int year, int month)
        {
            if (one.NeededBy is not null)
                one.ClosesOn = new DateOnly(year, month, DateTime.DaysInMonth(year, month)); // PIPERULE1005
        }
        public static Opportunity F36(DateOnly must, DateOnly endOfQuarter) => new() { NeededBy = must, ClosesOn = endOfQuarter }; // PIPERULE1005
    }
}
