namespace PipelineRules.Reports.Tests.Browser;

/// <summary>How soon a large report is there: the best of a few attempts, for a machine may be busy with something else.</summary>
[Collection(Chromium.Name)]
public sealed class SpeedTests(Chromium chromium)
{
    private const int Attempts = 3;

    private const string SortAndFilter = """
        () => {
          const start = performance.now();
          document.querySelector("#dealtable th:nth-child(3) button").click();
          document.getElementById("q").value = "carbon";
          document.getElementById("by-stance").value = "1";
          document.querySelector("form").dispatchEvent(new Event("input"));
          document.body.offsetHeight;
          return performance.now() - start;
        }
        """;

    [Fact]
    public async Task Five_thousand_deals_open_within_two_seconds_and_are_sorted_and_filtered_within_one()
    {
        var html = Quarter.Html(Quarter.WithDeals(5_000));
        var (opened, sorted) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Attempts && (opened > 2_000 || sorted > 1_000); attempt++)
        {
            await using var report = await chromium.Open(html);
            Assert.Equal(100, await report.Shown.CountAsync());
            opened = Math.Min(opened, await report.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd"));
            sorted = Math.Min(sorted, await report.Page.EvaluateAsync<double>(SortAndFilter));
        }

        Assert.InRange(opened, 1, 2_000);
        Assert.InRange(sorted, 0, 1_000);
    }
}
