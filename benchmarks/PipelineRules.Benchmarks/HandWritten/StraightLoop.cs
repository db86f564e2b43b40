using PipelineRules.Pipelines;
namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>
/// What a good developer in a hurry would write: one loop over the deals that asks the 35 questions in plain code, with the rule book's
/// settings as constants. It looks at the facts as of their own day, on which nothing is unknown for want of history.
/// </summary>
internal static class StraightLoop
{
    public static Verdicts Assess(Pipeline pipeline)
    {
        var deals = pipeline.OpenDeals;
        var verdicts = new Verdicts(deals.Count);
        for (var i = 0; i < verdicts.Answers.Length; i++)
            (verdicts.Answers[i], verdicts.Stances[i]) = Ask(deals[i]);
        return verdicts;
    }

    private static (Answers Answers, Stance Stance) Ask(DealContext deal)
    {
        var tally = new Tally(deal);
        PriorityQuestions.Ask(deal, ref tally);
        DateQuestions.Ask(deal, ref tally);
        ValidationQuestions.Ask(deal, ref tally);
        MovementQuestions.Ask(deal, ref tally);
        ForecastQuestions.Ask(deal, ref tally);
        return (tally.Answers, tally.Stance);
    }
}
