using PipelineRules.Facts;

namespace PipelineRules.Conventions.Tests.Samples;

public sealed class SampleConventions
{
    [Fact]
    public void Every_sample_of_facts_has_deals_to_assess() => Convention.Holds(
        "A sample without an open deal shows nothing: add one, or take the sample away",
        Sample.Files.Where(path => Sample.Assessed(Sample.Read(path)).Deals.Count == 0));

    [Fact]
    public void No_rule_fails_on_a_sample() => Convention.Holds(
        "Fix these rules: a rule never throws",
        Sample.Files.SelectMany(path => Sample.Assessed(Sample.Read(path)).Problems)
            .Where(problem => problem.Code == ProblemCodes.RuleFailed).Select(problem => problem.Message));
}
