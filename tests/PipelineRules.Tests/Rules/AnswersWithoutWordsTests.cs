using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Rules;

/// <summary>What holds for every rule in the library, asked of deals that are well, spoilt and empty.</summary>
public sealed class AnswersWithoutWordsTests
{
    private static readonly DealContext[] s_deals =
    [
        Some.Facts.Context(),
        Some.Facts.WithoutPriority().WithoutHistory().Context(),
        Some.Facts.WithStatements().WithoutMustHaveDate().WithPriority(one => one with { Rank = null }).Context(),
        (Some.Facts with { Deals = [new Deal("D-0")] }).Context(),
        Some.Facts.WithDeal(deal => deal with { CloseDate = Some.Day.PlusDays(-1), InPaperProcess = true, Fit = SolutionFit.Mismatch })
            .Context(),
        Some.Facts.WithRank(4).WithPriority(one => one with { Goals = [] })
            .WithOtherPriorities(
                new Priority("P-2", "C-1", Owner: "S-1", Rank: 1, MustHaveDate: Some.MustHaveDate),
                new Priority("P-3", "C-1", Owner: "S-1", Rank: 2, MustHaveDate: Some.MustHaveDate))
            .WithStatements(Some.Word("S-1", Some.Day.PlusDays(-200)), Some.Word("S-3", Some.Day.PlusDays(-200), mustHaveDate: Some.Day))
            .Context(),
        Some.Facts.WithStatements(Some.Word("S-2", Some.Day, ValidationOutcome.Denied))
            .WithMoves(
                Some.Move(Some.Day.PlusDays(-2), Some.Day, Some.Day.PlusDays(100)),
                Some.Move(Some.Day, Some.Day.PlusDays(100), new(2027, 1, 20))).Context(),
    ];

    public static TheoryData<Type> Rules() =>
        [.. typeof(DealRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DealRule)) && type.Namespace == "PipelineRules.Rules")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_answer_without_words_takes_no_memory(Type type)
    {
        var rule = Rule(type);
        AskAll(rule);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var times = 0; times < 100; times++)
            AskAll(rule);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_answer_is_the_same_with_and_without_words(Type type) =>
        Assert.All(s_deals, deal => Assert.Equal(Rule(type).Evaluate(deal).Kind, Rule(type).Explain(deal).Kind));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_answer_has_a_reason_and_every_gap_a_question(Type type) =>
        Assert.All(s_deals.Select(deal => Rule(type).Explain(deal)), answer =>
        {
            Assert.True(answer.Kind == AnswerKind.NotApplicable || answer.Reason is not null, $"{answer}");
            Assert.Equal(answer.Kind is AnswerKind.No or AnswerKind.Unknown, answer.Question?.ToString().EndsWith('?') ?? false);
        });

    private static DealRule Rule(Type type) => (DealRule)Activator.CreateInstance(
        type, [.. type.GetConstructors().Single().GetParameters().Select(setting => setting.DefaultValue)])!;

    private static void AskAll(DealRule rule)
    {
        for (var i = 0; i < s_deals.Length; i++)
            rule.Evaluate(s_deals[i]);
    }
}
