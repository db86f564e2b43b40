using PipelineRules.Assessments;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks;

/// <summary>What a plug-in does when one deal changes: facts of one customer in, a verdict out.</summary>
internal static class OneDeal
{
    private const int Times = 5_000;

    private static readonly Evaluator s_evaluator = new(Rulebook.BuiltIn);

    public static void Print(TextWriter to)
    {
        var contenders = Contenders(GeneratedFacts.OfOneDeal());
        Warm.Up(contenders.Select(contender => (Action)(() => contender.Run())), 500);
        var contest = new Contest(contenders, rounds: 9, Times);
        to.WriteLine("| one deal, warm | microseconds | bytes |\n| --- | ---: | ---: |");
        foreach (var one in contest.Contenders)
            to.WriteLine($"| {one.Name} | {contest.Nanoseconds(one.Name) / 1000:F1} | {contest.Bytes(one.Name):N0} |");
        to.WriteLine();
    }

    public static DealAssessment Assessed(FactSet facts) => Assessed(Pipeline.From(facts).Deals[0]);

    public static DealAssessment Assessed(DealContext deal) => s_evaluator.Assess(deal);

    public static int Reasons(DealAssessment deal) => deal.Findings.Sum(finding => finding.Reason.ToString().Length);

    public static int ReasonsAndQuestions(DealAssessment deal) =>
        deal.Findings.Sum(finding => finding.Reason.ToString().Length + (finding.Question?.ToString().Length ?? 0));

    private static Contender[] Contenders(FactSet facts)
    {
        var linked = Pipeline.From(facts).Deals[0];
        return
        [
            new("from facts to verdict", "", () => Assessed(facts)),
            new("of that, linking", "", () => Pipeline.From(facts)),
            new("of that, the 35 questions", "", () => Assessed(linked)),
            new("the 35 questions, and their reasons formatted", "", () => Reasons(Assessed(linked))),
            new("the same, and what to ask the customer formatted", "", () => ReasonsAndQuestions(Assessed(linked))),
        ];
    }
}
