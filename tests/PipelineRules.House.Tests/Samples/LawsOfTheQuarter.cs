using PipelineRules.House.Tests.Rulebooks;

namespace PipelineRules.House.Tests.Samples;

public sealed class LawsOfTheQuarter
{
    [Fact]
    public void Every_rule_gives_every_answer_it_can_somewhere_in_the_quarter() => Law.Holds(
        "Change a deal of docs/samples/quarter.json so that these rules give these answers",
        StatedRules.All.SelectMany(Possible).Except(Given).Select(missing => $"{missing.Rule} never answers {missing.Answer}"));

    private static IEnumerable<(string Rule, AnswerKind Answer)> Given => Sample.Assessed("docs/samples/quarter.json").Deals
        .SelectMany(deal => deal.Findings).Select(finding => (finding.Rule.Name, finding.Answer));

    private static IEnumerable<(string Rule, AnswerKind Answer)> Possible(StatedRule rule) =>
    [
        (rule.Name, AnswerKind.Yes),
        .. rule.No is null ? [] : new[] { (rule.Name, AnswerKind.No) },
        .. rule.Unknown is null ? [] : new[] { (rule.Name, AnswerKind.Unknown) },
    ];
}
