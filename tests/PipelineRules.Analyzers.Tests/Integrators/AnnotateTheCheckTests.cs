using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class AnnotateTheCheckTests
{
    private const string IfDated = "    public static Deal Forecast(Deal deal, LocalDate day) => IsDated(deal) ? deal with { CloseDate = day } : deal;\n";

    private const string IfUndated = "    public static Deal Forecast(Deal deal, LocalDate day) { if (IsUndated(deal)) return deal; return deal with { CloseDate = day }; }\n";

    private const string Demanded = "    public static Deal Forecast(Deal deal, LocalDate day) { Demand(deal); return deal with { CloseDate = day }; }\n";

    [Theory]
    [InlineData("deal.MustHaveDate is not null")]
    [InlineData("deal.MustHaveDate != null")]
    [InlineData("null != deal.MustHaveDate")]
    [InlineData("deal.MustHaveDate.HasValue")]
    [InlineData("!(deal.MustHaveDate is null)")]
    [InlineData("deal is { MustHaveDate: not null }")]
    [InlineData("deal.IsForecast && deal.MustHaveDate is { }")]
    [InlineData("deal.MustHaveDate > deal.CreatedOn")]
    public void A_helper_that_tells_of_the_date_says_so(string check) => Repaired.Turns(
        new AnnotateTheCheck(),
        Sales.Desk($"{IfDated}    private static bool IsDated(Deal deal) => {check};"),
        Sales.Desk($"{IfDated}    private static bool IsDated([HasMustHaveDateWhen(true)] Deal deal) => {check};"));

    [Theory]
    [InlineData("deal.MustHaveDate is null")]
    [InlineData("deal.MustHaveDate == null || deal.IsForecast")]
    [InlineData("!deal.MustHaveDate.HasValue")]
    public void One_that_tells_that_it_is_missing_says_that(string check) => Repaired.Turns(
        new AnnotateTheCheck(),
        Sales.Desk($$"""{{IfUndated}}    private static bool IsUndated(Deal deal) { return {{check}}; }"""),
        Sales.Desk($$"""{{IfUndated}}    private static bool IsUndated([HasMustHaveDateWhen(false)] Deal deal) { return {{check}}; }"""));

    [Theory]
    [InlineData("if (deal.MustHaveDate is null) throw new InvalidOperationException();")]
    [InlineData("_ = deal.MustHaveDate ?? throw new InvalidOperationException();")]
    public void One_that_throws_without_it_ensures_it(string demand) => Repaired.Turns(
        new AnnotateTheCheck(),
        Sales.Desk($$"""{{Demanded}}    private static void Demand(Deal deal) { {{demand}} }"""),
        Sales.Desk($$"""{{Demanded}}    private static void Demand([EnsuresMustHaveDate] Deal deal) { {{demand}} }"""));

    [Fact]
    public void A_property_of_their_own_type_says_it_of_itself_and_the_namespace_is_used() => Repaired.Turns(
        new AnnotateTheCheck(),
        Own("", ""),
        Own("using PipelineRules.Annotations;\n", "    [HasMustHaveDateWhen(true)]\n"));

    [Theory]
    [InlineData(IfDated + "    private static bool IsDated(Deal deal) => deal.IsForecast;")]
    [InlineData(IfDated + "    private static bool IsDated(Deal deal) => deal.MustHaveDate is null || deal.IsForecast;")]
    [InlineData(IfDated + "    private static bool IsDated(Deal deal) { var due = deal.MustHaveDate; return due is not null; }")]
    [InlineData(Demanded + "    private static void Demand(Deal deal) { if (deal.MustHaveDate is null) Console.WriteLine(deal); }")]
    [InlineData(Demanded + "    private static void Demand(Deal deal) { if (deal.IsForecast) return; if (deal.MustHaveDate is null) throw new InvalidOperationException(); }")]
    [InlineData(Demanded + "    private static async Task Demand(Deal deal) { await Task.Yield(); if (deal.MustHaveDate is null) throw new InvalidOperationException(); }")]
    public void Where_the_body_does_not_show_it_nothing_is_offered(string members) => Repaired.IsNotOffered(new AnnotateTheCheck(), Sales.Desk(members));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void One_attribute_serves_all_who_ask_the_helper(FixAllScope scope) => RepairedEverywhere.Turns(
        new AnnotateTheCheck(), [Sales.Desk(Twice("Deal deal"))], [Sales.Desk(Twice("[HasMustHaveDateWhen(true)] Deal deal"))], scope);

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void The_helper_may_stand_in_another_file(FixAllScope scope) => RepairedEverywhere.Turns(
        new AnnotateTheCheck(),
        [Guarded, Guards("", "Deal")],
        [Guarded, Guards("using PipelineRules.Annotations;\n", "[HasMustHaveDateWhen(true)] Deal")],
        scope);

    private const string Guarded = """
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Desk
        {
            public static Deal Forecast(Deal deal, LocalDate day) => !Guards.IsDated(deal) ? deal : deal with { CloseDate = day };
        }
        """;

    private static string Guards(string use, string parameter) => $$"""
        // The guards of the house.
        {{use}}using PipelineRules.Facts;

        internal static class Guards
        {
            public static bool IsDated({{parameter}} deal) => deal.MustHaveDate is not null;
        }
        """;

    private static string Twice(string parameter) => $"""
            public static Deal One(Deal deal, LocalDate day) => IsDated(deal) ? deal with <[ CloseDate = day ]> : deal;
            public static Deal Other(Deal deal) => IsDated(deal) ? deal with <[ Category = DealCategory.Commit ]> : deal;
            private static bool IsDated({parameter}) => deal.MustHaveDate is not null;
        """.Replace("<[", "{", StringComparison.Ordinal).Replace("]>", "}", StringComparison.Ordinal);

    private static string Own(string use, string mark) => $$"""
        using System;
        using NodaTime;
        {{use}}
        namespace Contoso
        {
            [AttributeUsage(AttributeTargets.All)] internal sealed class MustHaveDateAttribute : Attribute;
            [AttributeUsage(AttributeTargets.All)] internal sealed class ForecastCloseDateAttribute : Attribute;
        }

        public sealed record Sale([property: Contoso.MustHaveDate] LocalDate? NeededBy, [property: Contoso.ForecastCloseDate] LocalDate? ClosesOn)
        {
            /// <summary>Whether the day is known.</summary>
        {{mark}}    public bool IsDated => NeededBy is not null;

            public static Sale Close(Sale sale, LocalDate day) => sale.IsDated ? sale with { ClosesOn = day } : sale;
        }
        """;
}
