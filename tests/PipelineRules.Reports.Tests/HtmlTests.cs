using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PipelineRules.Reports.Tests;

public sealed class HtmlTests
{
    private static readonly string Page = Quarter.Html(Quarter.Facts);

    private static string Between(string from, string to) =>
        Page[(Page.IndexOf(from, StringComparison.Ordinal) + from.Length)..].Split(to)[0];

    [Fact]
    public void The_title_says_the_point() =>
        Assert.Equal("Proactive pipeline covers 1.5X of FY2027-Q4; 2X needs 674k more", Between("<title>", "</title>"));

    [Theory, InlineData("style"), InlineData("script")]
    public void The_page_lets_in_its_own_style_and_script_and_nothing_else(string kind)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Between($"<{kind}>", $"</{kind}>"))));
        Assert.Contains(
            $"{kind}-src &#x27;sha256-{hash}&#x27;".Replace("&#x27;", "'", StringComparison.Ordinal),
            Between("http-equiv=\"Content-Security-Policy\" content=\"", "\">").Replace("&#x2B;", "+", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_for_nothing_from_elsewhere() =>
        Assert.DoesNotMatch(new Regex("(src|srcset|poster|action)=|url\\((?!#)|@import|https?:", RegexOptions.IgnoreCase), Page);

    [Fact]
    public void Every_drawing_has_a_text_or_is_hidden() => Assert.All(
        Regex.Matches(Page, "<svg[^>]*>"),
        drawing => Assert.Matches("role=\"img\" .*aria-label=\"[^\"]+\"|aria-hidden=\"true\"", drawing.Value));

    [Fact]
    public void Every_deal_and_every_customer_is_in_it()
    {
        Assert.Equal(46, Regex.Count(Page, "<tbody id=\"deal-"));
        Assert.Equal(16, Regex.Count(Page, "<article class=\"agenda\""));
    }

    [Fact]
    public void Of_a_history_that_starts_late_nothing_is_said_never_to_have_moved()
    {
        var page = Quarter.Html(Quarter.Facts with { HistoryFrom = Quarter.Facts.AsOf });
        Assert.Contains("Its close date has never moved", Page, StringComparison.Ordinal);
        Assert.All(page.Split("<h4>").Skip(1), said => Assert.DoesNotContain("never", said.Split("</h4>")[0], StringComparison.Ordinal));
        Assert.Contains(
            "<h4>No move of its close date is recorded; moves before 2026-11-16 may be missing</h4>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_say_values_of_enumerations_in_words()
    {
        Assert.Contains("is forecast as most likely, and", Page, StringComparison.Ordinal);
        Assert.DoesNotMatch("BestCase|MostLikely|EconomicBuyer|SellerAssumed", Page);
    }

    [Fact]
    public void The_same_facts_give_the_same_page() => Assert.Equal(Page, Quarter.Html(Quarter.Facts));

    [Fact]
    public void A_page_lists_as_many_deals_as_open_at_once_and_says_what_it_leaves_out()
    {
        var page = Quarter.Html(Quarter.WithDeals(5_010));
        Assert.Equal(5_000, Regex.Count(page, "<tbody id=\"deal-"));
        Assert.Contains("the other 10 deals are in the totals above", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_pipeline_gives_a_page_too() =>
        Assert.Contains("0 open deals", Quarter.Html(new(new(2026, 11, 16))), StringComparison.Ordinal);
}
