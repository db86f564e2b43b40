using BenchmarkDotNet.Attributes;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>One deal as a plug-in sees it.</summary>
[MemoryDiagnoser]
public class AssessingOneDeal
{
    private readonly FactSet _facts = GeneratedFacts.OfOneDeal();

    private readonly DealContext _linked = Pipeline.From(GeneratedFacts.OfOneDeal()).Deals[0];

    [Benchmark]
    public Stance FromFactsToVerdict() => OneDeal.Assessed(_facts).Stance;

    [Benchmark]
    public int Reasons() => OneDeal.Reasons(OneDeal.Assessed(_linked));

    [Benchmark]
    public int ReasonsAndQuestions() => OneDeal.ReasonsAndQuestions(OneDeal.Assessed(_linked));
}
