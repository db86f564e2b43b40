using PipelineRules.Benchmarks.Adversarial;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>
/// What the dear inputs of the benchmark take, counted and not timed
/// as the bytes that are made on the way. Four times as much input takes little more than four times as much, and not sixteen.
/// </summary>
public sealed class LawsOfCost
{
    private const int Few = 1_500;
    private const int Times = 4;
    private const double MostGrowth = 1.6 * Times;
    private const long Noise = 4 << 20;

    public static TheoryData<string> Inputs => [.. AdversarialInputs.All.Select(input => input.What)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void No_input_takes_more_than_its_size(string what)
    {
        var facts = AdversarialInputs.All.Single(input => input.What == what).Facts;
        Bytes(facts(Few));
        var (few, many) = (Bytes(facts(Few)), Bytes(facts(Few * Times)));
        Assert.True(many < MostGrowth * few + Noise, $"{few:N0} bytes for {Few:N0} rows, {many:N0} for {Few * Times:N0}");
    }

    private static long Bytes(FactSet facts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        CoverageTable.Create(new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts), cores: 1));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
