namespace PipelineRules.Json.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("{\"deals\":[{\"id\":\"D-1\",\n \"closDate\":null}]}", "facts, line 2, column 2, at $.deals[0]: unknown property closDate in deals; did you mean closeDate?")]
    [InlineData("{\"deals\":[{},{\"closeDate\":\"2026-02-30\"}]}", "facts, line 1, column 27, at $.deals[1].closeDate: expected a day of the calendar such as \"2027-01-31\", found \"2026-02-30\"")]
    [InlineData("{\"deals\":[{\"category\":\"Comit\"}]}", "facts, line 1, column 23, at $.deals[0].category: expected one of omitted, pipeline, bestCase, mostLikely, commit (did you mean commit?), found \"Comit\"")]
    [InlineData("{\"deals\":[{\"amount\":1e400}]}", "facts, line 1, column 21, at $.deals[0].amount: expected a number of up to 28 digits, found 1e400")]
    [InlineData("{\"deals\":[{\"amount\":NaN}]}", "facts, line 1, column 21, at $.deals[0].amount: this is not JSON: 'N' is an invalid start of a value.")]
    [InlineData("{\"deals\":[{\"id\":\"D-1\"", "facts, line 1, column 22, at $.deals[0]: the file ends too early")]
    public void An_unreadable_file_is_refused_with_its_place(string json, string message) => Assert.Equal(message, json.Refusal());
}
