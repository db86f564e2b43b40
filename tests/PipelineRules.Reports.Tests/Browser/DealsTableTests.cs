using Microsoft.Playwright;

namespace PipelineRules.Reports.Tests.Browser;

[Collection(Chromium.Name)]
public sealed class DealsTableTests(Chromium chromium)
{
    private static readonly string Html = Quarter.Html(Quarter.Facts);

    [Fact]
    public async Task It_sorts_by_amount_up_and_down()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.ClickAsync("th button >> text=amount");
        Assert.Equal("ascending", await report.Page.GetAttributeAsync("th:has-text('amount')", "aria-sort"));
        var up = await Amounts(report);
        await report.Page.ClickAsync("th button >> text=amount");
        var down = await Amounts(report);
        Assert.Equal(up.Order(), up);
        Assert.Equal(down.OrderDescending(), down);
    }

    [Fact]
    public async Task An_amount_that_is_not_known_stands_last_either_way()
    {
        await using var report =
            await chromium.Open(
                Quarter.Html(
                    Quarter.Facts with {
                        Deals =
                            [.. (Quarter.Facts.Deals ?? []).Select(deal => deal.Id == "D-2613" ? deal with { Amount = null } : deal)] }));
        foreach (var _ in new[] { "up", "down" })
        {
            await report.Page.ClickAsync("th button >> text=amount");
            Assert.Contains("D-2613", await report.Shown.Last.TextContentAsync(), StringComparison.Ordinal);
        }
    }

    [Theory, InlineData("#by-stance", "reactive", 19), InlineData("#by-stance", "proactive", 11),
        InlineData("#by-rule", "must-have-date-is-ahead", 1), InlineData("#by-period", "overdue", 3)]
    public async Task It_filters(string by, string choice, int deals)
    {
        await using var report = await chromium.Open(Html);
        await report.Page.SelectOptionAsync(by, new SelectOptionValue { Label = choice });
        Assert.Equal(deals, await report.Shown.CountAsync());
        Assert.Equal($"{deals} of 46 deals", await report.Page.TextContentAsync("#shown"));
    }

    [Fact]
    public async Task Filters_add_up_and_go_away_again()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.SelectOptionAsync("#by-owner", new SelectOptionValue { Label = "jonas.ahlqvist" });
        var owned = await report.Shown.CountAsync();
        await report.Page.SelectOptionAsync("#by-stance", "0");
        Assert.InRange(await report.Shown.CountAsync(), 1, owned - 1);
        await report.Page.ClickAsync("text=Show all");
        await Assertions.Expect(report.Page.Locator("#shown")).ToHaveTextAsync("46 deals");
    }

    [Fact]
    public async Task It_searches_names_customers_and_ids()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.FillAsync("#q", "łanicka CARBON d-2613");
        Assert.Equal(1, await report.Shown.CountAsync());
    }

    [Fact]
    public async Task A_deal_opens_into_its_chain_its_moves_its_questions_and_its_reasons()
    {
        await using var report = await chromium.Open(Html);
        await report.First.Locator("summary").First.ClickAsync();
        foreach (var part in new[] { ".chain", "svg.line", ".asks", ".reasons" })
            await Assertions.Expect(report.First.Locator(part).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_broken_chain_shows_its_first_missing_link()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.FillAsync("#q", "D-2612");
        await report.First.Locator("summary").First.ClickAsync();
        await Assertions.Expect(report.First.Locator(".chain .missing")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_rule_that_holds_deals_down_leads_to_them()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.ClickAsync("a[data-rule=close-date-has-stayed-put]");
        Assert.InRange(await report.Shown.CountAsync(), 9, 45);
    }

    [Fact]
    public async Task Without_scripts_everything_is_there_and_opens()
    {
        await using var report = await chromium.Open(Html, scripts: false);
        Assert.Equal(46, await report.Page.Locator("#dealtable tbody:visible").CountAsync());
        Assert.False(await report.Page.Locator(".filters").IsVisibleAsync());
        await report.First.Locator("summary").First.ClickAsync();
        await Assertions.Expect(report.First.Locator(".chain")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_of_it_makes_the_browser_complain()
    {
        await using var report = await chromium.Open(Html);
        await report.First.Locator("summary").First.ClickAsync();
        await report.Page.ClickAsync("th button >> text=stance");
        await report.Page.ClickAsync("nav >> text=Questions");
        Assert.Empty(report.Complaints);
    }

    private static async Task<decimal[]> Amounts(OpenReport report) =>
        await report.Page
            .EvaluateAsync<decimal[]>(
                "() => [...document.querySelectorAll('#dealtable tbody')].map(body => body.rows[0].cells[2].dataset.v).filter(amount => "
                    + "amount).map(Number)");
}
