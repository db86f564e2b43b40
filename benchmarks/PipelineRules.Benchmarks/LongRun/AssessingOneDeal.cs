using BenchmarkDotNet.Attributes;
using PipelineRules.Assessments;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.LongRun;

/// <summary>One deal as a plug-in sees it.</summary>
[MemoryDiagnoser]
public class AssessingOneDeal
{
    private readonly FactSet _facts = GeneratedFacts.OfOneDeal();

    private readonly DealAssessment _assessed = OneDeal.Assessed(GeneratedFacts.OfOneDeal());

    [Benchmark]
    public Stance FromFactsToVerdict() => OneDeal.Assessed(_facts).Stance;

    [Benchmark]
    public int Reasons() => OneDeal.Reasons(_assessed);

    [Benchmark]
    public int ReasonsAndQuestions() => OneDeal.ReasonsAndQuestions(_assessed);
}
