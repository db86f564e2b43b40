using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PipelineRules.Reports.Tests.Browser;

[Collection(Chromium.Name)]
public sealed class AccessTests(Chromium chromium)
{
    /// <summary>
    /// Every text that is seen, with the contrast of its colour against what lies behind it, where that is below what WCAG AA asks for.
    /// </summary>
    private const string Faint = """
        () => {
          const parts = colour => colour.match(/[\d.]+/g).map(Number);
          const light = colour => { const [r, g, b] = parts(colour).map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const behind = element => { for (let e = element; e; e = e.parentElement) { const colour = getComputedStyle(e).backgroundColor; if ((parts(colour)[3] ?? 1) > 0) return colour; } return "rgb(255, 255, 255)"; };
          const found = new Set(); let seen = 0;
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const element = walk.currentNode.parentElement;
            if (!walk.currentNode.data.trim() || element.closest("noscript, script, style") || !element.checkVisibility?.()) continue;
            const style = getComputedStyle(element);
            const [one, other] = [light(element instanceof SVGElement ? style.fill : style.color), light(behind(element))].sort((a, b) => b - a);
            const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
            seen++;
            if ((one + .05) / (other + .05) < (large ? 3 : 4.5)) found.add(`${element.tagName}.${element.className}: ${style.color} on ${behind(element)}`);
          }
          return [`${seen}`, ...found];
        }
        """;

    private static readonly string Html = Quarter.Html(Quarter.Facts);

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_as_WCAG_AA_asks(ColorScheme scheme)
    {
        await using var report = await chromium.Open(Html, scheme);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await report.Page.WaitForSelectorAsync("#deal-45 .chain");
        var found = await report.Page.EvaluateAsync<string[]>(Faint);
        Assert.InRange(int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture), 2_000, 100_000);
        Assert.Empty(found.Skip(1));
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_report()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the report", await Focused(report, "textContent"));
        await report.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(report.Page).ToHaveURLAsync(new Regex("#main$"));
    }

    [Fact]
    public async Task The_keyboard_alone_filters_sorts_and_opens()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.FocusAsync("#q");
        await report.Page.Keyboard.TypeAsync("carbon");
        for (var stop = 0; stop < 6; stop++)
            await report.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("deal", await Focused(report, "textContent"));
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await report.Page.GetAttributeAsync("#dealtable th", "aria-sort"));
        for (var stop = 0; stop < 7; stop++)
            await report.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("SUMMARY", await Focused(report, "tagName"));
        await report.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(report.First.Locator(".chain")).ToBeVisibleAsync();
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var report = await chromium.Open(Html, width: width);
        await report.First.Locator("summary").First.ClickAsync();
        await Assertions.Expect(report.First.Locator(".chain")).ToBeVisibleAsync();
        Assert.Equal(width, await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Every_choice_and_table_has_a_name()
    {
        await using var report = await chromium.Open(Html);
        Assert.Equal(
            0, await report.Page
                .EvaluateAsync<int>("() => [...document.querySelectorAll('input, select')].filter(field => !field.labels.length).length"));
        Assert.Equal(
            0, await report.Page
                .EvaluateAsync<int>(
                    "() => [...document.querySelectorAll('table')].filter(table => !table.caption && "
                        + "!table.closest('[aria-label]')).length"));
    }

    [Fact]
    public async Task A_customers_page_prints_alone()
    {
        await using var report = await chromium.Open(Html);
        await report.Page.ClickAsync("#customer-1 h3 a");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(report.Page.Locator(".agenda:visible")).ToHaveCountAsync(1);
        Assert.False(await report.Page.Locator("#dealtable").IsVisibleAsync());
    }

    private static Task<string> Focused(OpenReport report, string property) =>
        report.Page.EvaluateAsync<string>($"() => document.activeElement.{property}");
}
