using NodaTime;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Tests.Coverage;
using PipelineRules.Tests.Laws;

namespace PipelineRules.Tests;

/// <summary>Evaluators, rulebooks, pipelines and assessments are shared by eight threads, and say what they say to one.</summary>
public sealed class ThreadTests
{
    private const int Threads = 8;

    private static readonly FactSet s_facts = Org.With([.. Enumerable.Range(0, 300).Select(row => Org.Deal($"D-{row}", $"R-{row % 7}"))])
        with { Team = [.. Enumerable.Range(0, 7).Select(row => new TeamMember($"R-{row}", "M-1"))] };

    [Fact]
    public void Eight_threads_share_evaluator_rulebook_and_pipeline()
    {
        var (evaluator, pipeline) = (new Evaluator(Rulebook.BuiltIn), Pipeline.From(s_facts));
        var expected = evaluator.Assess(pipeline, cores: 1).Reasons();
        Assert.All(Together(_ => evaluator.Assess(pipeline, cores: 2).Reasons()), actual => Assert.Equal(expected, actual));
    }

    [Fact]
    public void Eight_threads_read_one_assessment()
    {
        var assessment = s_facts.Assessed();
        var expected = s_facts.Assessed();
        var (reasons, rows) = (expected.Reasons(), CoverageTable.Create(expected).Lines());
        Assert.All(Together(_ => assessment.Reasons()), actual => Assert.Equal(reasons, actual));
        Assert.All(Together(_ => CoverageTable.Create(assessment).Lines()), actual => Assert.Equal(rows, actual));
    }

    [Fact]
    public void Eight_threads_look_at_one_pipeline_as_of_days_of_their_own()
    {
        var pipeline = Pipeline.From(s_facts);
        var expected = Enumerable.Range(0, Threads).Select(days => Said(Pipeline.From(s_facts), days)).ToArray();
        Assert.Equal(expected, Together(days => Said(pipeline, days)));

        static string Said(Pipeline pipeline, int days) =>
            string.Join("\n", new Evaluator(Rulebook.BuiltIn).Assess(pipeline.AsOf(Some.Day.PlusDays(days))).Verdicts());
    }

    [Fact]
    public void Seven_threads_read_a_live_pipeline_between_the_changes_of_its_one_writer()
    {
        var live = LivePipeline.From(s_facts);
        for (var step = 1; step < 20; step++)
        {
            live.Put(Org.Deal($"D-{step}", $"R-{step % 5}") with { CloseDate = Some.Day.PlusDays(step) });
            var expected = live.Deals.Select(deal => deal.Movement).ToArray();
            Assert.All(Together(_ => live.Deals.Select(deal => deal.Movement).ToArray()), actual => Assert.Equal(expected, actual));
        }
    }

    private static T[] Together<T>(Func<int, T> read)
    {
        var (results, begin) = (new T[Threads], new Barrier(Threads));
        var threads = Enumerable.Range(0, Threads).Select(row => new Thread(() =>
        {
            begin.SignalAndWait();
            results[row] = read(row);
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
