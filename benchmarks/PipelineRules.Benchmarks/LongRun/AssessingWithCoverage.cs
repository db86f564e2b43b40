using BenchmarkDotNet.Attributes;
using PipelineRules.Benchmarks.HandWritten;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Coverage;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>The 35 questions and the coverage that follows from them.</summary>
[MemoryDiagnoser]
public class AssessingWithCoverage
{
    private readonly Evaluator _evaluator = new(Rulebook.BuiltIn);

    private Pipeline? _pipeline;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Deals { get; set; }

    private Pipeline Linked => _pipeline ?? throw new InvalidOperationException("not linked yet");

    [GlobalSetup]
    public void Link() => _pipeline = Pipeline.From(GeneratedFacts.Of(Deals));

    [Benchmark(Baseline = true)]
    public object HandWrittenLoop() => StraightCoverage.Of(Linked, StraightLoop.Assess(Linked).Stances);

    [Benchmark]
    public object OneCore() => CoverageTable.Create(_evaluator.Assess(Linked, cores: 1));
}
