namespace PipelineRules.Reports.Tests.Browser;

[Collection(Chromium.Name)]
public sealed class HostileNameTests(Chromium chromium)
{
    public static readonly TheoryData<string> Names =
    [
        "<script>alert(1)</script>",
        "</noscript></title></style><script>alert(1)</script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x='",
        "safe\u202Egnp.exe\u2066\u202B",
        "\u0000\u0007\u001b[31m\n\r\t\u2028",
        "<!--",
        new string('W', 10_000),
        "שלום עולם",
    ];

    [Theory, MemberData(nameof(Names))]
    public async Task A_hostile_name_is_only_a_name(string name)
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.Called(name)), width: 390);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await report.Page.WaitForSelectorAsync("#deal-45 .chain");
        Assert.Empty(report.Complaints);
        Assert.Equal(
            (46, 16), (await report.Page.Locator("#dealtable > tbody").CountAsync(), await report.Page.Locator(".agenda").CountAsync()));
        Assert.Equal(0, await report.Page.Locator("[onmouseover], [onerror], img, script ~ script, body script").CountAsync());
        Assert.InRange(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 390);
        Assert.False(await report.Page.EvaluateAsync<bool>("() => /[\\u202A-\\u202E]/.test(document.documentElement.outerHTML)"));
    }

    [Fact]
    public async Task A_long_name_is_whole_in_its_title()
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.Called(new string('W', 10_000))));
        Assert.Equal(10_000, (await report.Page.Locator("#dealtable bdi[title]").First.GetAttributeAsync("title"))?.Length);
    }
}
