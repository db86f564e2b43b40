using Microsoft.Playwright;

namespace PipelineRules.Reports.Tests.Browser;

/// <summary>The browser of the machine, started once for all tests in it. Nothing is downloaded.</summary>
[CollectionDefinition(Name)]
public sealed class Chromium : IAsyncLifetime, ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";

    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pipeline-rules-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? default);
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A report opened in a window of its own.</summary>
    internal async Task<OpenReport> Open(
        string html, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool scripts = true, float scale = 1)
    {
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        var window = await (_browser ?? throw new InvalidOperationException("no browser")).NewContextAsync(new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            DeviceScaleFactor = scale,
            Offline = true,
        });
        return await OpenReport.At(await window.NewPageAsync(), new Uri(file).AbsoluteUri);
    }
}
