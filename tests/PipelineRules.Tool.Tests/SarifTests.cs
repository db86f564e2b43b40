using System.Text;
using System.Text.Json;
using PipelineRules.Reports.Tests;

namespace PipelineRules.Tool.Tests;

public sealed class SarifTests : Desk
{
    private static readonly string[] s_salesforce = ["--preset", "salesforce", "--set", "currency=USD"];

    private const string Opportunities =
        "Name,Id,Amount,StageName,ForecastCategoryName,CloseDate,IsClosed,IsWon\n" +
        "\"Claims\nplatform\",006A,5000,Proposal,Commit,2026-12-01,false,false\n" +
        "Grün 🚢,006B,7000,Proposal,Best Case,2026-12-01,false,false\n";

    private string Folder(string name, string file, string text)
    {
        Directory.CreateDirectory(At(name));
        Write(text, Path.Combine(name, file));
        return At(name);
    }

    private static string FromHere(string path) => Path.GetRelativePath(".", path);

    private static Task<Outcome> Log(string facts, params string[] more) =>
        new Terminal().Run(["assess", facts, .. more, "--as-of", "2026-11-02", "--format", "sarif"]);

    /// <summary>Each place that a log names, with the deal that stands there.</summary>
    private static string[] Places(Outcome run)
    {
        using var log = JsonDocument.Parse(run.Out);
        return [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => Place(result.GetProperty("locations")[0])).Distinct()];
    }

    private static string Place(JsonElement location)
    {
        var (deal, place) =
            (location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName"), location.GetProperty("physicalLocation"));
        var region = place.TryGetProperty("region", out var at) ? $"{at.GetProperty("startLine")}:{at.GetProperty("startColumn")}"
            : "nowhere";
        return $"{deal} {place.GetProperty("artifactLocation").GetProperty("uri")} {region}";
    }

    [Fact]
    public async Task A_result_of_an_export_stands_in_the_row_of_its_deal()
    {
        var folder = FromHere(Folder("our exports", "Opportunity.csv", Opportunities));
        var run = await Log(folder, s_salesforce);
        var file = $"{folder.Replace('\\', '/')}/Opportunity.csv".Replace(" ", "%20", StringComparison.Ordinal);
        Assert.Equal([$"deals/006A {file} 3:11", $"deals/006B {file} 4:9"], Places(run));
        Assert.Empty(SarifSchema.Flaws(run.Out));
    }

    [Fact]
    public async Task A_file_that_is_given_is_named_as_an_address_has_it()
    {
        var path = Path.Combine(Folder("x", "Verkäufe #1 50%.csv", Opportunities), "Verkäufe #1 50%.csv");
        var run = await Log(FromHere(path), s_salesforce);
        Assert.EndsWith("/x/Verk%C3%A4ufe%20%231%2050%25.csv 3:11", Places(run)[0], StringComparison.Ordinal);
        Assert.Empty(SarifSchema.Flaws(run.Out));
    }

    [Fact]
    public async Task A_path_from_the_root_leads_to_the_very_file()
    {
        var path = Path.Combine(Folder("x", "Verkäufe #1 50%.csv", Opportunities), "Verkäufe #1 50%.csv");
        var address = Places(await Log(path, s_salesforce))[0].Split(' ')[1];
        Assert.Equal(path, new Uri(address).LocalPath);
    }

    [Fact]
    public async Task A_result_of_a_folder_of_tables_stands_in_its_row_too()
    {
        var folder = Folder("tables", "deals.csv", "name,id,category,closeDate\r\n\"Por\r\ntal\",D-8,commit,2026-12-01\r\n");
        var run = await Log(FromHere(folder));
        Assert.EndsWith("/tables/deals.csv 3:6", Assert.Single(Places(run)), StringComparison.Ordinal);
        Assert.Empty(SarifSchema.Flaws(run.Out));
    }

    [Fact]
    public async Task A_dot_for_the_folder_is_no_part_of_an_address()
    {
        var folder = Folder("tables", "deals.csv", "id,category,closeDate\nD-8,commit,2026-12-01\n");
        Assert.DoesNotContain("/./", Assert.Single(Places(await Log(Path.Combine(FromHere(folder), ".")))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_on_standard_input_stand_nowhere()
    {
        var run =
            await new Terminal { Input = Encoding.UTF8.GetBytes(File.ReadAllText(Write(Quarter.Facts))) }.Run(
                ["assess", "-", "--format", "sarif"]);
        Assert.All(Places(run), place => Assert.EndsWith(" - nowhere", place, StringComparison.Ordinal));
        Assert.Empty(SarifSchema.Flaws(run.Out));
    }
}
