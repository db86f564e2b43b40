namespace PipelineRules.Reports.Tests.Browser;

[Collection(Chromium.Name)]
public sealed class SpeedTests(Chromium chromium)
{
    [Fact]
    public async Task Five_thousand_deals_open_within_two_seconds()
    {
        var html = Quarter.Html(Quarter.WithDeals(5_000));
        await using (await chromium.Open("<!DOCTYPE html><title>warm</title>"))
        {
        }

        await using var report = await chromium.Open(html);
        var painted = await report.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd");
        Assert.InRange(painted, 1, 2_000);
        Assert.Equal(100, await report.Shown.CountAsync());
    }

    [Fact]
    public async Task And_are_sorted_and_filtered_within_one()
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.WithDeals(5_000)));
        var took = await report.Page.EvaluateAsync<double>("""
            () => {
              const start = performance.now();
              document.querySelector("#dealtable th:nth-child(3) button").click();
              document.getElementById("q").value = "carbon";
              document.getElementById("by-stance").value = "1";
              document.querySelector("form").dispatchEvent(new Event("input"));
              document.body.offsetHeight;
              return performance.now() - start;
            }
            """);
        Assert.InRange(took, 0, 1_000);
    }
}
