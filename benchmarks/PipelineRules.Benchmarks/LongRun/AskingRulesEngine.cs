using BenchmarkDotNet.Attributes;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.RulesEngines;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>The same conditions as lambda strings.</summary>
[MemoryDiagnoser]
public class AskingRulesEngine
{
    private readonly Evaluator _evaluator = new(Rulebook.BuiltIn);

    private readonly RulesEngineRun _rulesEngine = new();

    private Pipeline? _pipeline;

    [Params(1_000, 10_000)]
    public int Deals { get; set; }

    private Pipeline Linked => _pipeline ?? throw new InvalidOperationException("not linked yet");

    [GlobalSetup]
    public void Link() => _pipeline = Pipeline.From(GeneratedFacts.Of(Deals));

    [Benchmark(Baseline = true)]
    public object OneCore() => _evaluator.Assess(Linked, cores: 1);

    [Benchmark]
    public object RulesEngine() => _rulesEngine.Assess(Linked);
}
