using PipelineRules.Conventions.Tests.Rulebooks;
using PipelineRules.Facts;

namespace PipelineRules.Conventions.Tests.Samples;

public sealed class QuarterConventions
{
    private static FactSet Quarter => Sample.Read("docs/samples/quarter.json");

    /// <summary>
    /// That moves of close dates are unknown is said of all deals at once, so the quarter is asked a second time without them.
    /// </summary>
    [Fact]
    public void Every_rule_gives_every_answer_it_can() => Convention.Holds(
        "Change a deal of docs/samples/quarter.json so that these rules give these answers",
        StatedRules.All.SelectMany(Possible)
            .Except(Given(Quarter)).Except(Given(Quarter with { CloseDateChanges = null }))
            .Select(missing => $"{missing.Rule} never answers {missing.Answer}"));

    private static IEnumerable<(string Rule, AnswerKind Answer)> Given(FactSet facts) => Sample.Assessed(facts).Deals
        .SelectMany(deal => deal.Findings).Select(finding => (finding.Rule.Name, finding.Answer));

    private static IEnumerable<(string Rule, AnswerKind Answer)> Possible(StatedRule rule) =>
        new[] { AnswerKind.Yes, AnswerKind.No, AnswerKind.Unknown }.Where(rule.Gives).Select(answer => (rule.Name, answer));
}
