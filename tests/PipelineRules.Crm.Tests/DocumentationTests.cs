using System.Text.RegularExpressions;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Docs, "maps.md"));

    [GeneratedRegex("```csv (?<name>\\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex("```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex MapBlock();

    private static FactSet Example()
    {
        using var folder = new Folder();
        foreach (Match file in FileBlock().Matches(s_page))
            folder.Write(file.Groups["name"].Value, file.Groups["text"].Value);
        return MappedCsv.Read(folder.Path, CsvMap.Parse(MapBlock().Match(s_page).Groups["text"].Value), Folder.Day);
    }

    [Fact]
    public void The_example_gives_what_the_page_says()
    {
        var facts = Example();
        Assert.Equal(["O-1", "O-2", "O-3"], facts.Deals!.Select(deal => deal.Id));
        Assert.Equal(["Contoso", "Fabrikam"], facts.Customers!.Select(customer => customer.Id));
        Assert.Equal(["Ada Berg", "Ben Cho", "Cleo Diaz"], facts.Team!.Select(member => member.Member));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void The_example_is_read_to_the_cent_and_the_day()
    {
        var deal = Example().Deals![1];
        Assert.Equal((new Money(12_500.50m, "EUR"), new LocalDate(2026, 6, 30)), (deal.Amount!.Value, deal.ClosedOn!.Value));
        Assert.Equal(1500, Example().Deals![0].Attributes!.Number("seats"));
    }

    [Fact]
    public void The_examples_deal_was_pushed_twice_the_second_time_past_midnight_in_Berlin()
    {
        var pipeline = Pipeline.From(Example());
        Assert.Equal(2, pipeline.Find("O-1")!.Movement.Pushes!.Value.Any);
        Assert.Equal(new LocalDate(2026, 11, 1), pipeline.Facts.CloseDateChanges![1].On);
        Assert.Equal(("O-3", "customer"), Assert.Single(pipeline.Problems) is var problem ? (problem.Fact, problem.Property) : default);
    }
}
