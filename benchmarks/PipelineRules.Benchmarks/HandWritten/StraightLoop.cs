namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>
/// What somebody in a hurry would write: one loop over the deals that asks the 26 questions in plain code, with the rule book's settings as
/// constants.
/// </summary>
internal static class StraightLoop
{
    public static Verdicts Assess(Pipeline pipeline)
    {
        var deals = pipeline.OpenDeals;
        var verdicts = new Verdicts(new ulong[deals.Count], new Stance[deals.Count]);
        for (var i = 0; i < verdicts.Answers.Length; i++)
            (verdicts.Answers[i], verdicts.Stances[i]) = Ask(deals[i]);
        return verdicts;
    }

    public static (ulong Answers, Stance Stance) Ask(DealContext deal)
    {
        var tally = new Tally(deal);
        PriorityQuestions.Ask(deal, ref tally);
        DateQuestions.Ask(deal, ref tally);
        ValidationQuestions.Ask(deal, ref tally);
        ForecastQuestions.Ask(deal, ref tally);
        return (tally.Answers, tally.Stance);
    }
}
