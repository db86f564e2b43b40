using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with next to nothing wrong, so that thrown pipelines hold proactive deals and others that lack one thing.</summary>
internal static class SoundFacts
{
    public static Stakeholder Person(int i) => new($"S-{i}", "C-0", $"Person {i}", i == 0 ? StakeholderRole.Executive : StakeholderRole.Champion);

    public static Priority Priority(Dice dice, int i) => new(
        $"P-{i}", "C-0", $"Priority {i}", "S-0", dice.Once(6) ? 5 : 1 + i, ["G-0"], "slow", "fast", MustHaveDate(dice, i), "law", "fine",
        dice.Once(6) ? dice.Day(after: 0) : null);

    public static Validation Word(Dice dice, int i) => new(
        $"P-{i / 2}", $"S-{i % 2}", dice.Day(before: dice.Once(6) ? 150 : 60, after: 0), dice.Once(9) ? ValidationOutcome.Denied : ValidationOutcome.Confirmed,
        EvidenceLevel.CustomerStated, MustHaveDate(dice, i / 2).PlusDays(dice.Upto(16) - 8), "R-0");

    public static Deal Deal(Dice dice, int i)
    {
        var priority = dice.Upto(2);
        return new Deal(
            $"D-{i}", "C-0", $"Deal {i}", dice.Id("R", 4), $"P-{priority}", dice.Money(), dice.OfEnum<DealCategory>(),
            CreatedOn: Believable.Day.PlusDays(-200), CloseDate: MustHaveDate(dice, priority).PlusDays(-dice.Upto(50)),
            PaperProcess: Period.Zero, Implementation: Period.Zero, Fit: SolutionFit.CustomerConfirmed);
    }

    private static LocalDate MustHaveDate(Dice dice, int priority) => Believable.Day.PlusDays(75 + 10 * priority - (dice.Once(12) ? 90 : 0));
}
