using System.Text;
using FsCheck.Xunit;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

public sealed class FactJsonTests
{
    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 200)]
    public void Every_fact_that_is_written_is_read_back_equal(FactSet facts) =>
        Assert.All(Facts(facts), fact => Assert.Equal(fact, FactJson.ReadFact(Written(utf8 => FactJson.Write(utf8, fact)))));

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 200)]
    public void Every_change_that_is_written_is_read_back_equal(FactSet facts)
    {
        FactChange[] changes =
            [.. Facts(facts).SelectMany(fact => new[] { FactChange.Put(fact), FactChange.Add(fact), FactChange.Remove(fact) })];
        Assert.All(changes, change => Assert.Equal(change, FactJson.ReadChange(Written(utf8 => FactJson.Write(utf8, change)))));
        Assert.Equal(changes, FactJson.ReadChanges(Written(utf8 => FactJson.Write(utf8, changes))));
    }

    [Fact]
    public void A_change_is_one_line_with_its_fact_under_the_name_of_the_table() => Assert.Equal(
        """{"change":"remove","team":{"member":"R-1","manager":"R-2"}}""",
        Text(Written(utf8 => FactJson.Write(utf8, FactChange.Remove(new TeamMember("R-1", "R-2"))))));

    [Fact]
    public void The_order_of_the_properties_makes_no_difference() =>
        Assert.Equal(FactChange.Add(new TeamMember("R-1")), FactJson.ReadChange(Stream("""{"team":{"member":"R-1"},"change":"add"}""")));

    [Theory]
    [InlineData("""{"change":"put"}""", "expected one fact under the name of its table")]
    [InlineData("""{"team":{"member":"R-1"}}""", "expected the property change")]
    [InlineData("""{"change":"put","team":{"member":"R-1"},"customers":{"id":"C-1"}}""", "expected one fact under the name of its table")]
    [InlineData("""{"change":"put","daels":{"id":"D-1"}}""", "did you mean deals?")]
    [InlineData("""{"change":"puts","deals":{"id":"D-1"}}""", "did you mean put?")]
    [InlineData("""{"change":"put","deals":{"id":"D-1","closedate":"2027-01-01"}}""", "did you mean closeDate?")]
    public void What_is_no_change_is_refused_and_the_place_named(string json, string says) =>
        Assert.Contains(
            says, Assert.Throws<UnreadableFactsException>(() => FactJson.ReadChange(Stream(json))).Message, StringComparison.Ordinal);

    private static IEnumerable<IFactRecord> Facts(FactSet facts) =>
    [
        .. facts.Rates ?? [], .. facts.Customers ?? [], .. facts.Goals ?? [], .. facts.Stakeholders ?? [], .. facts.Priorities ?? [],
        .. facts.Validations ?? [], .. facts.Deals ?? [],
        .. facts.CloseDateChanges ?? [], .. facts.Quotas ?? [], .. facts.Team ?? [], .. facts.Waivers ?? [], .. facts.FieldChanges ?? [],
        .. facts.FieldHistoryFrom ?? [],
    ];

    private static MemoryStream Written(Action<Stream> write)
    {
        var utf8 = new MemoryStream();
        write(utf8);
        utf8.Position = 0;
        return utf8;
    }

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));

    private static string Text(MemoryStream utf8) => Encoding.UTF8.GetString(utf8.ToArray());
}
