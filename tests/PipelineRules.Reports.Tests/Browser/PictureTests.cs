using Microsoft.Playwright;

namespace PipelineRules.Reports.Tests.Browser;

/// <summary>
/// Pictures of the sample's report, taken where the environment variable PIPELINERULES_PICTURE names a file or a folder to put them.
/// </summary>
[Collection(Chromium.Name)]
public sealed class PictureTests(Chromium chromium)
{
    private static string? Wanted => Environment.GetEnvironmentVariable("PIPELINERULES_PICTURE");

    [Fact]
    public async Task The_picture_of_the_readme_is_taken_where_it_is_asked_for()
    {
        var file = Wanted is { Length: > 0 } asked && asked.EndsWith(".png", StringComparison.Ordinal) ? asked
            : Path.ChangeExtension(Path.GetTempFileName(), ".png");
        await Take(file);
        Assert.True(new FileInfo(file).Length > 20_000, $"{file} is no picture");
    }

    [Fact]
    public async Task Every_look_is_taken_where_a_folder_is_asked_for()
    {
        var folder =
            Wanted is { Length: > 0 } asked && Directory.Exists(asked) ? asked : Directory.CreateTempSubdirectory("looks-").FullName;
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var width in new[] { 1280, 390 })
                await TakeParts(folder, scheme, width);
        Assert.True(Directory.GetFiles(folder, "*.png").Length >= 8, $"pictures are missing in {folder}");
    }

    private async Task Take(string file)
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.Facts), width: 1100);
        var coverage = await report.Page.Locator(".period[open]").BoundingBoxAsync();
        await report.Page
            .ScreenshotAsync(
                new() {
                    Path = file, FullPage = true,
                    Clip = new() { X = 0, Y = 0, Width = 1100, Height = coverage?.Y + coverage?.Height + 24 ?? 900 } });
    }

    private async Task TakeParts(string folder, ColorScheme scheme, int width)
    {
        await using var report = await chromium.Open(Quarter.Html(Quarter.Facts), scheme, width);
        foreach (var deal in new[] { "D-2613", "D-2618", "D-2612" })
            await report.Page.Locator($"#dealtable tbody:has-text('{deal}') summary").First.ClickAsync();
        for (var part = 0; part < 8; part++)
            await report.Page
                .ScreenshotAsync(
                    new() {
                        Path = Path.Combine(folder, $"{scheme}-{width}-{part}.png"), FullPage = true,
                        Clip = new() { X = 0, Y = part * 1500, Width = width, Height = 1500 } });
        await report.Page.ClickAsync("nav >> text=Questions");
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{scheme}-{width}-questions.png") });
    }
}
