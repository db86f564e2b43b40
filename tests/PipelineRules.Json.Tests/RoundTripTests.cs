using FsCheck.Xunit;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

[Properties(Arbitrary = [typeof(AnyFacts)], MaxTest = 200)]
public sealed class RoundTripTests
{
    private static readonly Schema s_schema = Schema.Named("facts.schema.json");

    [Property]
    public void What_is_written_is_read_back_the_same(FactSet facts) => Same.Facts(facts, facts.Written().Read());

    [Property]
    public void What_is_written_is_as_the_schema_says(FactSet facts) => Assert.Empty(s_schema.Flaws(facts.Written()));

    [Property]
    public void The_size_of_the_pieces_a_file_comes_in_makes_no_difference(FactSet facts, byte size) =>
        Same.Facts(facts, FactsFile.Read(new Trickle(facts.Written(), size + 1)));
}
