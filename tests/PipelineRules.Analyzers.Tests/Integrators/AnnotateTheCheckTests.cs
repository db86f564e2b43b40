using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class AnnotateTheCheckTests
{
    private const string IfDated =
        "    public Deal Forecast(Deal deal, LocalDate day) => IsDated(deal) ? deal with { CloseDate = day } : deal;\n";

    private const string IfUndated =
        "    public Deal Forecast(Deal deal, LocalDate day) { if (IsUndated(deal)) return deal; return deal with { CloseDate = day }; }\n";

    private const string Demanded =
        "    public Deal Forecast(Deal deal, LocalDate day) { Demand(deal); return deal with { CloseDate = day }; }\n";

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
        new AnnotateCheckCodeFix(),
        Desk($"{IfDated}    protected virtual bool IsDated(Deal deal) => {check};"),
        Desk($"{IfDated}    protected virtual bool IsDated([HasMustHaveDateWhen(true)] Deal deal) => {check};"));

    [Theory]
    [InlineData("deal.MustHaveDate is null")]
    [InlineData("deal.MustHaveDate == null || deal.IsForecast")]
    [InlineData("!deal.MustHaveDate.HasValue")]
    public void One_that_tells_that_it_is_missing_says_that(string check) => Repaired.Turns(
        new AnnotateCheckCodeFix(),
        Desk($$"""{{IfUndated}}    protected virtual bool IsUndated(Deal deal) { return {{check}}; }"""),
        Desk($$"""{{IfUndated}}    protected virtual bool IsUndated([HasMustHaveDateWhen(false)] Deal deal) { return {{check}}; }"""));

    [Theory]
    [InlineData("if (deal.MustHaveDate is null) throw new InvalidOperationException();")]
    [InlineData("_ = deal.MustHaveDate ?? throw new InvalidOperationException();")]
    public void One_that_throws_without_it_ensures_it(string demand) => Repaired.Turns(
        new AnnotateCheckCodeFix(),
        Desk($$"""{{Demanded}}    protected virtual void Demand(Deal deal) { {{demand}} }"""),
        Desk($$"""{{Demanded}}    protected virtual void Demand([EnsuresMustHaveDate] Deal deal) { {{demand}} }"""));

    [Fact]
    public void A_property_of_their_own_type_says_it_of_itself_and_the_namespace_is_used() => Repaired.Turns(
        new AnnotateCheckCodeFix(),
        Own("", ""),
        Own("using PipelineRules.Annotations;\n", "    [HasMustHaveDateWhen(true)]\n"));

    [Theory]
    [InlineData(IfDated + "    protected virtual bool IsDated(Deal deal) => deal.IsForecast;")]
    [InlineData(IfDated + "    protected virtual bool IsDated(Deal deal) => deal.MustHaveDate is null || deal.IsForecast;")]
    [InlineData(IfDated + "    protected virtual bool IsDated(Deal deal) { var due = deal.MustHaveDate; return due is not null; }")]
    [InlineData(Demanded + "    protected virtual void Demand(Deal deal) { if (deal.MustHaveDate is null) Console.WriteLine(deal); }")]
    [InlineData(
        Demanded
            + "    protected virtual void Demand(Deal deal) { if (deal.IsForecast) return; if (deal.MustHaveDate is null) throw new "
            + "InvalidOperationException(); }")]
    [InlineData(
        Demanded
            + "    protected virtual async Task Demand(Deal deal) { await Task.Yield(); if (deal.MustHaveDate is null) throw new "
            + "InvalidOperationException(); }")]
    public void Where_the_body_does_not_show_it_nothing_is_offered(string members) =>
        Repaired.IsNotOffered(new AnnotateCheckCodeFix(), Desk(members));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void One_attribute_serves_all_who_ask_the_helper(FixAllScope scope) => RepairedEverywhere.Turns(
        new AnnotateCheckCodeFix(), [Desk(Twice("Deal deal"))], [Desk(Twice("[HasMustHaveDateWhen(true)] Deal deal"))], scope);

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void The_helper_may_stand_in_another_file(FixAllScope scope) => RepairedEverywhere.Turns(
        new AnnotateCheckCodeFix(),
        [Guarded, Guards("", "Deal")],
        [Guarded, Guards("using PipelineRules.Annotations;\n", "[HasMustHaveDateWhen(true)] Deal")],
        scope);

    // Another may stand in for a virtual helper, so nobody looks into it.
    private static string Desk(string members) =>
        Sales.Desk(members).Replace("internal static class Desk", "internal class Desk", StringComparison.Ordinal);

    private const string Guarded = """
        using NodaTime;
        using PipelineRules.Facts;

        internal sealed class Desk(Guards guards)
        {
            public Deal Forecast(Deal deal, LocalDate day) => !guards.IsDated(deal) ? deal : deal with { CloseDate = day };
        }
        """;

    private static string Guards(string use, string parameter) => $$"""
        // The guards of the house.
        {{use}}using PipelineRules.Facts;

        internal class Guards
        {
            public virtual bool IsDated({{parameter}} deal) => deal.MustHaveDate is not null;
        }
        """;

    private static string Twice(string parameter) => $"""
            public Deal One(Deal deal, LocalDate day) => IsDated(deal) ? deal with <[ CloseDate = day ]> : deal;
            public Deal Other(Deal deal) => IsDated(deal) ? deal with <[ Category = DealCategory.Commit ]> : deal;
            protected virtual bool IsDated({parameter}) => deal.MustHaveDate is not null;
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

        public record Sale([property: Contoso.MustHaveDate] LocalDate? NeededBy, [property: Contoso.ForecastCloseDate] LocalDate? ClosesOn)
        {
            /// <summary>Whether the day is known.</summary>
        {{mark}}    public virtual bool IsDated => NeededBy is not null;

            public static Sale Close(Sale sale, LocalDate day) => sale.IsDated ? sale with { ClosesOn = day } : sale;
        }
        """;
}
