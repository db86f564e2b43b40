using Microsoft.Playwright;

namespace PipelineRules.Reports.Tests.Browser;

/// <summary>A report in a browser, and what the browser complained of.</summary>
internal sealed record OpenReport(IPage Page, List<string> Complaints) : IAsyncDisposable
{
    public ILocator Shown => Page.Locator("#dealtable tbody:visible");

    public ILocator First => Page.Locator("#dealtable tbody:visible").First;

    public static async Task<OpenReport> At(IPage page, string address)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => complaints.AddRange(request.Url == address ? [] : [$"asked for {request.Url}"]);
        await page.GotoAsync(address);
        return new OpenReport(page, complaints);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
