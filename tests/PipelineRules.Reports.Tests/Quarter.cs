using PipelineRules.Facts;
using PipelineRules.Json;
using PipelineRules.Reports.Html;

namespace PipelineRules.Reports.Tests;

/// <summary>The sample quarter, and reports of it; tests spoil one thing at a time.</summary>
internal static class Quarter
{
    public static readonly string Docs = System.IO.Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "docs");

    public static readonly string Path = System.IO.Path.Combine(Docs, "samples", "quarter.json");

    public static readonly FactSet Facts = Read();

    public static PipelineReport Report => Of(Facts);

    public static PipelineReport Of(FactSet facts, Rulebook? rulebook = null) =>
        new(new Evaluator(rulebook ?? Rulebook.BuiltIn).Assess(Pipeline.From(facts)), "quarter.json");

    /// <summary>The sample with its first deal called something else, and its customer too.</summary>
    public static FactSet Called(string name) => Facts with
    {
        Deals = [.. (Facts.Deals ?? []).Select((deal, place) => place == 0 ? deal with { Name = name } : deal)],
        Customers = [.. (Facts.Customers ?? []).Select((customer, place) => place == 0 ? customer with { Name = name } : customer)],
        Stakeholders = [.. (Facts.Stakeholders ?? []).Select((person, place) => place == 0 ? person with { Name = name } : person)],
    };

    /// <summary>The sample with its deals over and over again.</summary>
    public static FactSet WithDeals(int count)
    {
        var deals = (Facts.Deals ?? []).Where(deal => deal.Status == DealStatus.Open).ToArray();
        return Facts with {
            Deals =
                [.. Enumerable.Range(0, count)
                    .Select(
                        place =>
                            deals[place % deals.Length] with {
                                Id = $"D-{place}", Name = $"{deals[place % deals.Length].Name} {place}" })] };
    }

    public static string Html(FactSet facts)
    {
        using var page = new MemoryStream();
        HtmlReport.Write(page, Of(facts));
        return System.Text.Encoding.UTF8.GetString(page.ToArray());
    }

    private static FactSet Read()
    {
        using var file = File.OpenRead(Path);
        return FactsFile.Read(file);
    }

    private static string Root(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("build and run these tests inside the repository"),
        _ when File.Exists(System.IO.Path.Combine(folder.FullName, "PipelineRules.sln")) => folder.FullName,
        _ => Root(folder.Parent),
    };
}
