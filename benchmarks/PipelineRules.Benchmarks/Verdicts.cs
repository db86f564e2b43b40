namespace PipelineRules.Benchmarks;

/// <summary>What was found of every open deal: the answers and the stance.</summary>
internal sealed record Verdicts(Answers[] Answers, Stance[] Stances)
{
    public Verdicts(int deals) : this(new Answers[deals], new Stance[deals])
    {
    }

    public static Verdicts Of(Assessment assessment)
    {
        var verdicts = new Verdicts(assessment.Deals.Count);
        for (var deal = 0; deal < assessment.Deals.Count; deal++)
        {
            var assessed = assessment.Deals[deal];
            for (var rule = 0; rule < assessed.Findings.Count; rule++)
                verdicts.Answers[deal].Write(rule, assessed.Findings[rule].Answer);
            verdicts.Stances[deal] = assessed.Stance;
        }
        return verdicts;
    }

    /// <summary>Fails where any deal was found to be anything else.</summary>
    public void MustEqual(Verdicts other, string whose)
    {
        if (Answers.Length != other.Answers.Length)
            throw new InvalidOperationException($"{whose} saw {other.Answers.Length} deals, and not {Answers.Length}");
        for (var deal = 0; deal < Answers.Length; deal++)
            if (Answers[deal] != other.Answers[deal] || Stances[deal] != other.Stances[deal])
                throw new InvalidOperationException($"{whose} disagrees on open deal {deal}: {Differences(other, deal)}");
    }

    /// <summary>Fails where a stance, or an answer that a rule can give, occurs nowhere: what never occurs is not compared.</summary>
    public void MustBeVaried()
    {
        foreach (var stance in Enum.GetValues<Stance>())
            if (!Stances.Contains(stance))
                throw new InvalidOperationException($"no deal is {stance}");
        for (var rule = 0; rule < Rulebook.BuiltIn.Rules.Count; rule++)
            if (Answers.Select(answers => answers[rule]).Distinct().Count() < 2)
                throw new InvalidOperationException($"{Rulebook.BuiltIn.Rules[rule].Name} always answers the same");
    }

    private string Differences(Verdicts other, int deal) => string.Join(
        ", ",
        Rulebook.BuiltIn.Rules
            .Select((rule, place) => $"{rule.Name} {other.Answers[deal][place]}, and not {Answers[deal][place]}")
            .Where((_, place) => other.Answers[deal][place] != Answers[deal][place])
            .Append($"{other.Stances[deal]}, and not {Stances[deal]}"));
}
