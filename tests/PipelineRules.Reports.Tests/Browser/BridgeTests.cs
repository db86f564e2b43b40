using PipelineRules.Analytics.Bridges;
using PipelineRules.Reports.Html;

namespace PipelineRules.Reports.Tests.Browser;

[Collection(Chromium.Name)]
public sealed class BridgeTests(Chromium chromium)
{
    private const string Hostile = "</script><img src=x onerror=alert(1)>";

    [Fact]
    public async Task Each_bar_of_the_waterfall_opens_its_deals_without_a_script()
    {
        await using var report = await chromium.Open(Html());
        var bar = report.Page.Locator("#bridge a[href$='-removed']").First;
        var target = report.Page.Locator(await bar.GetAttributeAsync("href") ?? "#none");
        Assert.False(await target.IsVisibleAsync());
        await bar.ClickAsync();
        await target.WaitForAsync();
        Assert.Contains("D-26", await target.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_it_are_only_names_and_it_fits_a_phone()
    {
        await using var report = await chromium.Open(Html(), width: 390);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        Assert.Equal(0, await report.Page.Locator("#bridge img").CountAsync());
        Assert.Empty(report.Complaints);
        Assert.InRange(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 390);
    }

    [Fact]
    public void A_report_of_one_day_has_no_bridge() =>
        Assert.DoesNotContain("id=\"bridge\"", Quarter.Html(Quarter.Facts), StringComparison.Ordinal);

    /// <summary>The sample, in which everything is new but the deals of the day before that are gone.</summary>
    private static string Html()
    {
        var facts = Quarter.Facts with
        {
            Deals = [.. (Quarter.Facts.Deals ?? []).Select(deal => deal with { Name = Hostile })],
        };
        var (before, after) = (Quarter.Of(facts).Assessment, Quarter.Of(facts with { Deals = [] }).Assessment);
        using var page = new MemoryStream();
        HtmlReport.Write(page, new PipelineReport(after, "quarter.json") { Bridge = Bridge.Create(before, after) });
        return System.Text.Encoding.UTF8.GetString(page.ToArray());
    }
}
