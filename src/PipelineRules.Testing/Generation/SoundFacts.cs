using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with next to nothing wrong, so that thrown pipelines hold proactive deals and others that lack one thing.</summary>
internal static class SoundFacts
{
    public static Stakeholder Person(int i) => new(
        $"S-{i}", "C-0", $"Person {i}", i == 0 ? StakeholderRole.Executive : StakeholderRole.Champion, LineOfBusiness: i == 0 ? "Operations" : null);

    public static CorporateGoal Goal() => new("G-0", "C-0", "Grow", Believable.Day.PlusDays(400));

    public static Priority Priority(Dice dice, int i) => new(
        $"P-{i}", "C-0", $"Priority {i}", "S-0", dice.Once(6) ? 5 : 1 + i, ["G-0"], "slow", "fast", MustHaveDate(dice, i), "law", "fine",
        dice.Once(6) ? dice.Day(after: 0) : null, LineOfBusiness: dice.Of("Operations", "Operations/Claims", null), CorporateRank: dice.Once(3) ? 1 + i : null);

    public static Validation Word(Dice dice, int i) => i % 2 == 0 ? Owners(dice, i / 2) : Users(dice, i / 2);

    public static Deal Deal(Dice dice, int i)
    {
        var priority = dice.Upto(2);
        return new Deal(
            $"D-{i}", "C-0", $"Deal {i}", dice.Id("R", 4), $"P-{priority}", dice.Money(), dice.OfEnum<DealCategory>(),
            CreatedOn: Believable.Day.PlusDays(-200), CloseDate: MustHaveDate(dice, priority).PlusDays(-dice.Upto(50)),
            PaperProcess: Period.Zero, Implementation: Period.Zero, Fit: SolutionFit.CustomerConfirmed, LineOfBusiness: dice.Of("Operations", null));
    }

    /// <summary>The executive says that the priority stands, by when, at which place, and which goal it serves.</summary>
    private static Validation Owners(Dice dice, int priority) => new(
        $"P-{priority}", "S-0", Said(dice), Outcome(dice), EvidenceLevel.CustomerStated, MustHaveDate(dice, priority).PlusDays(dice.Once(3) ? dice.Upto(16) - 8 : 0),
        "R-0", "mail", 1 + priority, ["G-0"], SignsOn: dice.Once(4) ? MustHaveDate(dice, priority).PlusDays(-dice.Upto(50)) : null,
        RecordedOn: Entered(dice));

    /// <summary>Somebody who works with the solution says that it fits.</summary>
    private static Validation Users(Dice dice, int priority) => new(
        $"P-{priority}", "S-1", Said(dice), Outcome(dice), EvidenceLevel.CustomerEvidenced, null, "R-7", "protocol",
        Deal: dice.Once(4) ? dice.Id("D", 24) : null, Fit: dice.Once(9) ? SolutionFit.Mismatch : SolutionFit.CustomerConfirmed, RecordedOn: Entered(dice));

    private static LocalDate Said(Dice dice) => dice.Day(before: dice.Once(6) ? 150 : 60, after: 0);

    private static LocalDate? Entered(Dice dice) => dice.Once(6) ? dice.Day(before: 60, after: 20) : null;

    private static ValidationOutcome Outcome(Dice dice) =>
        dice.Once(9) ? dice.Of(ValidationOutcome.Denied, ValidationOutcome.Changed) : ValidationOutcome.Confirmed;

    private static LocalDate MustHaveDate(Dice dice, int priority) => Believable.Day.PlusDays(75 + 10 * priority - (dice.Once(12) ? 90 : 0));
}
