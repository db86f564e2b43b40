using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>The repair of PIPERULE1005.</summary>
public sealed class ForecastOnTheLatestSignatureDateTests
{
    private static readonly LatestSignatureDateCodeFix Repair = new();

    [Theory]
    [InlineData(
        "deal with { CloseDate = quarter.End }",
        "deal with { CloseDate = deal.MustHaveDate?.Minus(deal.Implementation ?? Period.Zero).Minus(deal.PaperProcess ?? Period.Zero) }")]
    [InlineData(
        "deal with { CloseDate = today.PlusMonths(3), Category = DealCategory.Commit }",
        "deal with { CloseDate = deal.MustHaveDate?.Minus(deal.Implementation ?? Period.Zero).Minus(deal.PaperProcess ?? Period.Zero), "
            + "Category = DealCategory.Commit }")]
    [InlineData("context.Deal with { CloseDate = quarter.End }", "context.Deal with { CloseDate = context.LatestSignatureDate }")]
    [InlineData(
        "new(\"d1\", CloseDate: quarter.End, Category: DealCategory.Commit, MustHaveDate: today)",
        "new(\"d1\", CloseDate: today, Category: DealCategory.Commit, MustHaveDate: today)")]
    [InlineData(
        "new(\"d1\", MustHaveDate: context.MustHaveDate) { CloseDate = quarter.End }",
        "new(\"d1\", MustHaveDate: context.MustHaveDate) { CloseDate = context.MustHaveDate }")]
    [InlineData(
        "new(\"d1\", Priority: priority.Id, CloseDate: quarter.End)",
        "new(\"d1\", Priority: priority.Id, CloseDate: priority.MustHaveDate)")]
    public void A_day_of_the_sellers_calendar_gives_way(string before, string after) =>
        Repaired.Turns(Repair, Source(before), Source(after));

    [Theory]
    [InlineData("deal with { CloseDate = deal.CloseDate ?? quarter.End }")]
    [InlineData("deal with { CloseDate = today.Day < 9 ? quarter.End : today }")]
    [InlineData("new(\"d1\", CloseDate: quarter.End, MustHaveDate: Due())")]
    [InlineData("new(\"d1\", CloseDate: quarter.End, MustHaveDate: today, Implementation: Period.FromWeeks(6))")]
    [InlineData("new(\"d1\", MustHaveDate: today) { CloseDate = quarter.End, PaperProcess = Period.FromDays(10) }")]
    public void Where_nobody_can_be_sure_it_is_not_offered(string code) => Repaired.IsNotOffered(Repair, Source(code));

    [Theory]
    [InlineData("public LocalDate LatestSignatureDate => NeededBy;", "sale.LatestSignatureDate")]
    [InlineData("public string Name { get; set; } = \"\";", "sale.NeededBy")]
    [InlineData("public Period? Implementation { get; set; }", "sale.NeededBy.Minus(sale.Implementation ?? Period.Zero)")]
    public void A_type_of_ones_own_has_its_own_way(string member, string instead) =>
        Repaired.Turns(Repair, OwnType(member, "quarterEnd"), OwnType(member, instead));

    [Theory]
    [InlineData("public TimeSpan Lead { get; set; }")]
    [InlineData("public Period? Ramp { get; set; }")]
    public void Leads_that_nobody_knows_forbid_it(string member) => Repaired.IsNotOffered(Repair, OwnType(member, "quarterEnd"));

    [Fact]
    public void A_date_that_may_be_missing_does_not_fit_where_none_may() => Repaired.IsNotOffered(Repair, """
        using System;
        using PipelineRules.Annotations;
        internal sealed class Sale
        {
            [MustHaveDate] public DateTime? NeededBy { get; set; }
            [ForecastCloseDate] public DateTime ClosesOn { get; set; }
            public void Slip(DateTime quarterEnd) { if (NeededBy is not null) ClosesOn = quarterEnd; }
        }
        """);

    [Fact]
    public void A_members_own_deal_needs_no_name() => Repaired.Turns(Repair, Own("quarterEnd"), Own("NeededBy"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void All_of_them_give_way_at_once(FixAllScope scope) => RepairedEverywhere.Turns(
        Repair,
        [Source("deal with { CloseDate = quarter.End }", "context.Deal with { CloseDate = today.PlusDays(30) }")],
        [Source(
            "deal with { CloseDate = deal.MustHaveDate?.Minus(deal.Implementation ?? Period.Zero).Minus(deal.PaperProcess ?? Period.Zero) "
                + "}", "context.Deal with { CloseDate = context.LatestSignatureDate }")],
        scope);

    private static string Own(string day) => $$"""
        using System;
        using PipelineRules.Annotations;
        internal sealed class Sale
        {
            [MustHaveDate] public DateTime NeededBy { get; set; }
            [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
            public void Slip(DateTime quarterEnd) => ClosesOn = {{day}};
        }
        """;

    private static string OwnType(string member, string day) => $$"""
        #nullable enable
        using System;
        using NodaTime;
        using PipelineRules.Annotations;

        internal sealed class Sale
        {
            [MustHaveDate] public LocalDate NeededBy { get; set; }
            [ForecastCloseDate] public LocalDate ClosesOn { get; set; }
            {{member}}
        }

        internal static class Desk
        {
            public static void Slip(Sale sale, LocalDate quarterEnd) => sale.ClosesOn = {{day}}; // to the quarter's end
        }
        """;

    private static string Source(string one, string another = "deal") => $$"""
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;

        internal abstract class Calls
        {
            public abstract DealContext Stored();

            public abstract LocalDate Due();

            public Deal One(Deal deal, DealContext context, Priority priority, FiscalPeriod quarter, LocalDate today) =>
                {{(one.Contains("Priority:", StringComparison.Ordinal) ? "" : "deal.MustHaveDate is null || context.Deal.MustHaveDate is null || context.MustHaveDate is null ? deal : ")}}{{one}};

            public Deal Another(Deal deal, DealContext context, LocalDate today) => {{(another == "deal" ? "" : "context.Deal.MustHaveDate is null ? deal : ")}}{{another}};
        }
        """;
}
