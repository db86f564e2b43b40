using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with next to nothing wrong, so that random pipelines hold proactive deals and others that lack one thing.</summary>
internal static class ValidFacts
{
    public static Stakeholder Person(int i) => new(
        $"S-{i}", "C-0", $"Person {i}", i == 0 ? StakeholderRole.Executive : StakeholderRole.Champion,
        LineOfBusiness: i == 0 ? "Operations" : null);

    public static CorporateGoal Goal() => new("G-0", "C-0", "Grow", SampleFacts.Day.PlusDays(400));

    public static Priority Priority(RandomSource randomSource, int i) => new(
        $"P-{i}", "C-0", $"Priority {i}", "S-0", randomSource.OneIn(6) ? 5 : 1 + i, ["G-0"], "slow", "fast", MustHaveDate(randomSource, i),
        "law", "fine",
        randomSource.OneIn(6) ? randomSource.Day(after: 0) : null,
        LineOfBusiness: randomSource.Pick("Operations", "Operations/Claims", null), CorporateRank: randomSource.OneIn(3) ? 1 + i : null);

    public static Validation Word(RandomSource randomSource, int i) =>
        i % 2 == 0 ? Owners(randomSource, i / 2) : Users(randomSource, i / 2);

    /// <summary>Somebody who works with the solution of a deal says whether it fits.</summary>
    public static Validation Fit(RandomSource randomSource, int deal) => new(
        $"P-{randomSource.Upto(2)}", "S-1", Said(randomSource), null, EvidenceLevel.CustomerEvidenced, null, "R-7", "protocol",
        Deal: $"D-{deal}", Fit: randomSource.OneIn(6) ? SolutionFit.Mismatch : SolutionFit.CustomerConfirmed);

    public static Deal Deal(RandomSource randomSource, int i)
    {
        var priority = randomSource.Upto(2);
        return new Deal(
            $"D-{i}", "C-0", $"Deal {i}", randomSource.Id("R", 4), $"P-{priority}", randomSource.Money(),
            randomSource.PickEnum<DealCategory>(),
            CreatedOn: SampleFacts.Day.PlusDays(-200), CloseDate: MustHaveDate(randomSource, priority).PlusDays(-randomSource.Upto(50)),
            PaperProcess: Period.Zero, Implementation: Period.Zero, Fit: SolutionFit.CustomerConfirmed,
            LineOfBusiness: randomSource.Pick("Operations", null));
    }

    /// <summary>The executive says that the priority stands, by when, at which place, and which goal it serves.</summary>
    private static Validation Owners(RandomSource randomSource, int priority) => new(
        $"P-{priority}", "S-0", Said(randomSource), Outcome(randomSource), EvidenceLevel.CustomerStated,
        MustHaveDate(randomSource, priority).PlusDays(randomSource.OneIn(3) ? randomSource.Upto(16) - 8 : 0),
        "R-0", "mail", 1 + priority, ["G-0"],
        SignsOn: randomSource.OneIn(4) ? MustHaveDate(randomSource, priority).PlusDays(-randomSource.Upto(50)) : null,
        RecordedOn: Entered(randomSource));

    /// <summary>Somebody who works with the solution says that it fits.</summary>
    private static Validation Users(RandomSource randomSource, int priority) => new(
        $"P-{priority}", "S-1", Said(randomSource), Outcome(randomSource), EvidenceLevel.CustomerEvidenced, null, "R-7", "protocol",
        Deal: randomSource.OneIn(4) ? randomSource.Id("D", 24) : null,
        Fit: randomSource.OneIn(9) ? SolutionFit.Mismatch : SolutionFit.CustomerConfirmed, RecordedOn: Entered(randomSource));

    private static LocalDate Said(RandomSource randomSource) => randomSource.Day(before: randomSource.OneIn(6) ? 150 : 60, after: 0);

    private static LocalDate? Entered(RandomSource randomSource) => randomSource.OneIn(6) ? randomSource.Day(before: 60, after: 20) : null;

    private static ValidationOutcome Outcome(RandomSource randomSource) =>
        randomSource.OneIn(9) ? randomSource.Pick(ValidationOutcome.Denied, ValidationOutcome.Changed) : ValidationOutcome.Confirmed;

    private static LocalDate MustHaveDate(RandomSource randomSource, int priority) =>
        SampleFacts.Day.PlusDays(75 + 10 * priority - (randomSource.OneIn(12) ? 90 : 0));
}
