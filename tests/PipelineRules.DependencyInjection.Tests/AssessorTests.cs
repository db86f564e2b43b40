using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PipelineRules.Facts;
using PipelineRules.Testing;

namespace PipelineRules.DependencyInjection.Tests;

public sealed class AssessorTests : IDisposable
{
    private static readonly FactSet Poor = SampleFacts.Facts with
    {
        Deals =
            [SampleFacts.Deal, SampleFacts.Deal with { Id = "D-2", Priority = "P-9" },
                SampleFacts.Deal with { Id = "D-3", Priority = "P-8", Category = DealCategory.Pipeline }],
    };

    private readonly Heard _heard = new();
    private readonly Notebook _notebook = new();
    private readonly ServiceProvider _provider;

    public AssessorTests() => _provider = Given.Services(services => services
        .AddSingleton<ILogger<Assessor>>(_notebook)
        .AddPipelineRules(Given.Section("freshDays=15"), rules => rules.With(new FailingRule())));

    private Assessor Assessor => _provider.GetRequiredService<Assessor>();

    public void Dispose()
    {
        _provider.Dispose();
        _heard.Dispose();
    }

    [Fact]
    public void The_hosts_policy_and_rulebook_count()
    {
        var assessment = Assessor.Assess(SampleFacts.Facts);
        Assert.Equal((15, 36), (assessment.Pipeline.Policy.FreshDays, assessment.Rulebook.Rules.Count));
    }

    [Fact]
    public void A_stream_is_assessed_as_it_is_read()
    {
        using var assessments = Assessor.Assess(Forever()).GetEnumerator();
        Assert.True(assessments.MoveNext() && assessments.MoveNext());
        Assert.Equal(2, _heard.Activities.Count);
    }

    [Fact]
    public void The_log_sums_problems_up_by_code()
    {
        Assessor.Assess(Poor);
        Assert.Equal("2 Warning: Found problem dangling-id 2 times in the facts", _notebook.Lines[1]);
        Assert.Equal("3 Error: Rule contoso/fails failed on 3 deals; its answer counts as Unknown there", _notebook.Lines[2]);
        Assert.Matches(
            @"^1 Information: Assessed 3 open deals as of 2026-11-02 in \d+\.\d ms: 1 proactive, 1 reactive, 1 unproven$",
            _notebook.Lines[0]);
    }

    [Fact]
    public void Nothing_names_a_customer_a_deal_or_a_person()
    {
        Assessor.Assess(Poor);
        var told =
            string.Join(
                '\n', _notebook.Lines.Concat(_heard.Counts)
                    .Concat(_heard.Activities.SelectMany(run => run.TagObjects).Select(tag => $"{tag}")));
        Assert.All(
            ["Contoso", "Claims", "Ada", "Ben", "D-1", "D-2", "C-1", "R-1"],
            name => Assert.DoesNotContain(name, told.Replace("contoso/fails", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void The_meter_counts_deals_problems_and_failures()
    {
        Assessor.Assess(Poor);
        Assert.Equal(
        [
            "pipeline_rules.assess.duration",
            "pipeline_rules.deals.assessed pipeline_rules.stance=proactive 1",
            "pipeline_rules.deals.assessed pipeline_rules.stance=reactive 1",
            "pipeline_rules.deals.assessed pipeline_rules.stance=unproven 1",
            "pipeline_rules.problems pipeline_rules.problem.code=dangling-id 2",
            "pipeline_rules.rule.failures pipeline_rules.rule=contoso/fails 3",
        ], _heard.Counts);
    }

    [Fact]
    public void The_trace_holds_the_run()
    {
        Assessor.Assess(Poor);
        var run = Assert.Single(_heard.Activities);
        Assert.Equal(
            $"pipeline_rules.as_of=2026-11-02 pipeline_rules.rulebook.name=built-in "
                + $"pipeline_rules.rulebook.version={Assessor.Assess(Poor).Rulebook.Version} pipeline_rules.deals=3 "
                + $"pipeline_rules.problems=5",
            string.Join(' ', run.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")));
    }

    [Fact]
    public void Every_name_stands_in_the_integrators_page()
    {
        Assessor.Assess(Poor);
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "integrating.md"));
        var names =
            _heard.Counts.SelectMany(line => line.Split(' ', '='))
                .Concat(_heard.Activities.SelectMany(run => run.TagObjects).Select(tag => tag.Key))
            .Where(word => word.StartsWith("pipeline_rules.", StringComparison.Ordinal)).Append("pipeline_rules.assess");
        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_logger_it_works_in_silence()
    {
        using var provider = Given.Services(services => services.AddPipelineRules());
        Assert.Equal(Stance.Proactive, provider.GetRequiredService<Assessor>().Assess(SampleFacts.Facts).Deals[0].Stance);
    }

    private static IEnumerable<FactSet> Forever()
    {
        while (true)
            yield return SampleFacts.Facts;
    }
}
