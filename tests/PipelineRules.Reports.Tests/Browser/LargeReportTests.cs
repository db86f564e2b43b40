using Microsoft.Playwright;
using Xunit.Abstractions;

namespace PipelineRules.Reports.Tests.Browser;

/// <summary>A report of 5,000 deals. How long it takes is written down and not judged: that is the machine's affair.</summary>
[Collection(Chromium.Name)]
public sealed class LargeReportTests(Chromium chromium, ITestOutputHelper notes)
{
    private const string SortAndFilter = """
        () => {
          const start = performance.now();
          document.querySelector("#dealtable th:nth-child(3) button").click();
          document.getElementById("q").value = "carbon";
          document.querySelector("form").dispatchEvent(new Event("input"));
          document.body.offsetHeight;
          return performance.now() - start;
        }
        """;

    [Fact]
    public async Task Five_thousand_deals_show_the_first_hundred_and_are_filtered_as_a_whole()
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.WithDeals(5_000)));
        Assert.Equal(100, await report.Shown.CountAsync());
        notes.WriteLine(
            "opened in {0:F0} ms",
            await report.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd"));
        notes.WriteLine("sorted and filtered in {0:F0} ms", await report.Page.EvaluateAsync<double>(SortAndFilter));
        Assert.All(await report.Shown.AllInnerTextsAsync(), deal => Assert.Contains("Carbon", deal, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_dossier_is_built_before_somebody_opens_it()
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.WithDeals(200)));
        Assert.Equal(0, await report.Page.Locator("#dealtable svg").CountAsync());
        await report.Page.Locator("#dealtable summary").First.ClickAsync();
        await Assertions.Expect(report.Page.Locator("#dealtable svg")).Not.ToHaveCountAsync(0);
    }
}
