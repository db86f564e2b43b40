namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1006MovedLaterWithoutReasonTests
{
    [Theory]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(3) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate.Value.PlusDays(30) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate.Value + Period.FromMonths(1) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.Plus(Period.FromWeeks(2)).PlusDays(1) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate is { } close ? close.PlusMonths(1) : null };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(Quarter) };")]
    [InlineData("var old = deal.CloseDate; deal = deal with { CloseDate = old?.PlusMonths(3) };")]
    [InlineData("sale.ClosesOn = sale.ClosesOn.AddMonths(3);")]
    [InlineData("sale.ClosesOn = sale.ClosesOn + TimeSpan.FromDays(30);")]
    [InlineData("sale.ClosesOn += TimeSpan.FromDays(30);")]
    [InlineData("sale.ClosesOn = sale.ClosesOn.AddDays(7); Save(sale, null);")]
    [InlineData("sale.ClosesOn = sale.ClosesOn.AddDays(7); sale.SlipReason = null;")]
    [InlineData("sale.ClosesOn = sale.ClosesOn.AddDays(7); Log(\"moved a week\");")]
    [InlineData("entity[\"estimatedclosedate\"] = ((DateTime)entity[\"estimatedclosedate\"]).AddMonths(1);")]
    [InlineData("moves.Add(new CloseDateChange(deal.Id, day, day, day.PlusMonths(3)));")]
    [InlineData("moves.Add(new CloseDateChange(deal.Id, day, deal.CloseDate, deal.CloseDate?.PlusMonths(3), null));")]
    [InlineData("var later = day.PlusDays(14); moves.Add(new CloseDateChange(deal.Id, day, From: day, To: later, Reason: \"\"));")]
    public void A_push_without_a_reason_is_told(string code) => Analyzed.AsMarked(Source(code, " // PIPERULE1006"), s_annotations);

    [Theory]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(-1) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(days) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.Plus(lead) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.Minus(Period.FromDays(3)) };")]
    [InlineData("deal = deal with { CloseDate = day };")]
    [InlineData("deal = deal with { CloseDate = day.PlusMonths(3) };")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate };")]
    [InlineData("deal = deal with { CreatedOn = deal.CreatedOn?.PlusDays(1) };")]
    [InlineData("deal = deal with { CloseDate = other.CloseDate?.PlusYears(1) };")]
    [InlineData("deal = deal with { Id = \"renewal\", CloseDate = deal.CloseDate?.PlusYears(1) };")]
    [InlineData("deal = deal with { MustHaveDate = day, CloseDate = deal.CloseDate?.PlusMonths(1) };")]
    [InlineData("deal = new Deal(\"renewal\", Priority: \"p1\", CloseDate: deal.CloseDate?.PlusYears(1));")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }; Save(sale, \"the go-live moved\");")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }; Save(sale, reason);")]
    [InlineData("deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }; Log(reason);")]
    [InlineData(
        "deal = deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }; moves.Add(new CloseDateChange(deal.Id, day, null, "
            + "deal.CloseDate, reason));")]
    [InlineData("sale.ClosesOn = sale.ClosesOn.AddMonths(3); sale.SlipReason = \"budget freeze\";")]
    [InlineData("sale.SlipReason = \"budget freeze\"; sale.ClosesOn += TimeSpan.FromDays(30);")]
    [InlineData(
        "entity[\"estimatedclosedate\"] = ((DateTime)entity[\"estimatedclosedate\"]).AddMonths(1); entity[\"contoso_slipreason\"] = 3; "
            + "entity[\"contoso_slip_reason\"] = 3;")]
    [InlineData("entity[\"actualclosedate\"] = ((DateTime)entity[\"actualclosedate\"]).AddMonths(1);")]
    [InlineData("moves.Add(new CloseDateChange(deal.Id, day, day, day.PlusMonths(3), \"the board moved to May\"));")]
    [InlineData("moves.Add(new CloseDateChange(deal.Id, day, day, day.PlusMonths(-3)));")]
    [InlineData("moves.Add(new CloseDateChange(deal.Id, day, deal.CloseDate, day));")]
    [InlineData("_ = sale.ClosesOn.AddDays(30) > DateTime.MinValue;")]
    public void Anything_else_is_not(string code) => Analyzed.AsMarked(Source(code, ""), s_annotations);

    [Fact]
    public void A_deal_may_push_itself_and_a_lambda_each_of_many() => Analyzed.AsMarked("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PipelineRules.Annotations;
        using PipelineRules.Facts;

        internal sealed class Sale
        {
            [MustHaveDate] public DateTime NeededBy { get; set; }
            [ForecastCloseDate] public DateTime ClosesOn { get; set; }
            public string? Why { get; set; }
            public void Slip() => ClosesOn = ClosesOn.AddMonths(3); // PIPERULE1006
            public void Push() { this.ClosesOn = this.ClosesOn.AddDays(7); } // PIPERULE1006
            public void Explain(string why) => (ClosesOn, Why) = (ClosesOn.AddMonths(3), why);
            public void Told(string why) { ClosesOn = ClosesOn.AddMonths(3); Why = why; }
        }

        internal static class Desk
        {
            public static IEnumerable<Deal> Slip(IEnumerable<Deal> deals) => deals.Where(deal => deal.MustHaveDate is not null)
                .Select(deal => deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }); // PIPERULE1006
        }
        """);

    private static readonly AnnotationsText s_annotations =
        new("\"contoso_musthavedate\"; MustHaveDate", "\"estimatedclosedate\"; ForecastCloseDate");

    private static string Source(string code, string mark) => $$"""
        #nullable disable warnings
        using System;
        using System.Collections.Generic;
        using NodaTime;
        using PipelineRules.Annotations;
        using PipelineRules.Facts;

        internal sealed class Sale
        {
            [MustHaveDate] public DateTime NeededBy { get; set; }
            [ForecastCloseDate] public DateTime ClosesOn { get; set; }
            public string SlipReason { get; set; }
        }

        internal sealed class Entity
        {
            private readonly Dictionary<string, object> _values = new();
            public object this[string name] { get => _values[name]; set => _values[name] = value; }
            public bool Contains(string name) => _values.ContainsKey(name);
        }

        internal static class Desk
        {
            private const int Quarter = 3;

            public static void Move(Deal deal, Deal other, Sale sale, Entity entity, List<CloseDateChange> moves, LocalDate day, Period lead, int days, string reason)
            {
                if (deal.MustHaveDate is null || !entity.Contains("contoso_musthavedate"))
                    return;
                {{code}}{{mark}}
            }

            private static void Save(Sale sale, string reason) { }

            private static void Log(string message) { }
        }
        """;
}
