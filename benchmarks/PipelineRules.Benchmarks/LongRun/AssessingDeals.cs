using BenchmarkDotNet.Attributes;
using PipelineRules.Benchmarks.HandWritten;
using PipelineRules.Benchmarks.Inputs;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>The 35 questions asked of linked deals.</summary>
[MemoryDiagnoser]
public class AssessingDeals
{
    private readonly Evaluator _evaluator = new(Rulebook.BuiltIn);

    private Pipeline? _pipeline;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Deals { get; set; }

    private Pipeline Linked => _pipeline ?? throw new InvalidOperationException("not linked yet");

    [GlobalSetup]
    public void Link() => _pipeline = Pipeline.From(GeneratedFacts.Of(Deals));

    [Benchmark(Baseline = true)]
    public object HandWrittenLoop() => StraightLoop.Assess(Linked);

    [Benchmark]
    public object OneCore() => _evaluator.Assess(Linked, cores: 1);

    [Benchmark]
    public object TwoCores() => _evaluator.Assess(Linked, cores: 2);
}
