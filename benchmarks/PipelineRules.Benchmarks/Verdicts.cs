namespace PipelineRules.Benchmarks;

/// <summary>What was found of every open deal: the answers, two bits a rule as <see cref="AnswerKind"/> has them, and the stance.</summary>
internal sealed record Verdicts(ulong[] Answers, Stance[] Stances)
{
    public static Verdicts Of(Assessment assessment) => new(
        [.. assessment.Deals
            .Select(
                deal =>
                    deal.Findings.Select((finding, rule) => (ulong)finding.Answer << (2 * rule)).Aggregate(0UL, (all, one) => all | one))],
        [.. assessment.Deals.Select(deal => deal.Stance)]);

    /// <summary>Fails where any deal was found to be anything else.</summary>
    public void MustEqual(Verdicts other, string whose)
    {
        if (Answers.Length != other.Answers.Length)
            throw new InvalidOperationException($"{whose} saw {other.Answers.Length} deals, and not {Answers.Length}");
        for (var deal = 0; deal < Answers.Length; deal++)
            if (Answers[deal] != other.Answers[deal] || Stances[deal] != other.Stances[deal])
                throw new InvalidOperationException(
                    $"{whose} says {other.Answers[deal]:x} {other.Stances[deal]} of open deal {deal}, and not {Answers[deal]:x} "
                        + $"{Stances[deal]}");
    }
}
