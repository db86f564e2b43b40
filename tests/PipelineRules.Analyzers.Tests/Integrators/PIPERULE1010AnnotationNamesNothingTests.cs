namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1010AnnotationNamesNothingTests
{
    private const string Source = """
        public enum Category { Pipeline, Commit }
        public class Sale { public Category Category { get; set; } public void Promise(int week) { } }
        """;

    [Theory]
    [InlineData("P:Sale.Gone; MustHaveDate", "'P:Sale.Gone' names no member of this compilation or its references")]
    [InlineData("T:Sale; MustHaveDate", "'T:Sale' names no member of this compilation or its references")]
    [InlineData(
        "M:System.Linq.Enumerable.Where``1(``9); Forecasts",
        "'M:System.Linq.Enumerable.Where``1(``9)' names no member of this compilation or its references")]
    [InlineData("P:Sale.Category", "'P:Sale.Category' has no mark: write an id, a semicolon and a mark")]
    [InlineData(
        "P:Sale.Category; Musthave",
        "'Musthave' is no mark; the marks are MustHaveDate, CustomerPriority, ForecastCloseDate, ForecastCategory, Forecasts, "
            + "RequiresMustHaveDate, EnsuresMustHaveDate, HasMustHaveDateWhen")]
    [InlineData("P:Sale.Category; ForecastCategory(Won)", "'Won' is no value of Category")]
    [InlineData("M:Sale.Promise(System.Int32); Forecasts; month", "'M:Sale.Promise(System.Int32)' has no parameter 'month'")]
    [InlineData("\"closedate\"; ForecastCloseDate; T:Gone", "'T:Gone' names no type of this compilation or its references")]
    [InlineData(
        "Sale.Category; ForecastCategory",
        "'Sale.Category' names no member of this compilation or its references; did you mean 'P:Sale.Category'?")]
    [InlineData(
        "Sale.Promise(System.Int32); Forecasts",
        "'Sale.Promise(System.Int32)' names no member of this compilation or its references; did you mean 'M:Sale.Promise(System.Int32)'?")]
    [InlineData(
        "\"estimatedvalue\"; Forecasts",
        "'Forecasts' cannot mark a logical name; those that can are MustHaveDate, CustomerPriority, ForecastCloseDate, ForecastCategory")]
    [InlineData("M:Sale.Promise(System.Int32); MustHaveDate", "'MustHaveDate' cannot mark a method")]
    [InlineData("P:Sale.Category; EnsuresMustHaveDate", "'EnsuresMustHaveDate' cannot mark a property")]
    [InlineData(
        "\"closedate\"; ForecastCloseDate",
        "\"closedate\" is a name that any dictionary may have, and without a type the line holds for all of them; write the type's "
            + "documentation id behind a second semicolon")]
    public void A_line_that_names_nothing_is_marked_where_it_stands(string line, string why)
    {
        var found = Assert.Single(Analyzed.Found(Source, new AnnotationsText("# a comment", "", line)));
        Assert.Equal(
            ("PIPERULE1010", why, 2, "PipelineRules.Annotations.txt"),
            (found.Id, found.GetMessage(null), found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("P:Sale.Category; ForecastCategory(Commit)")]
    [InlineData("P:Sale.Category; ForecastCategory")]
    [InlineData("M:Sale.#ctor; Forecasts")]
    [InlineData("\"closedate\"; ForecastCloseDate; T:Sale # of sales")]
    [InlineData("\"contoso_closedate\"; ForecastCloseDate # of whatever")]
    public void A_line_that_names_something_is_silent(string line) => Assert.Empty(Analyzed.Found(Source, new AnnotationsText(line)));
}
