using BenchmarkDotNet.Attributes;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>Facts linked, checked and indexed.</summary>
[MemoryDiagnoser]
public class LinkingFacts
{
    private FactSet? _facts;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Deals { get; set; }

    [GlobalSetup]
    public void Generate() => _facts = GeneratedFacts.Of(Deals);

    [Benchmark]
    public Pipeline Link() => Pipeline.From(_facts ?? throw new InvalidOperationException("not generated yet"));
}
