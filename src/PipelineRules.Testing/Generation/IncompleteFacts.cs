using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts as CRMs hold them: gaps, ids that lead nowhere, late days, shares that do not add up.</summary>
internal static class IncompleteFacts
{
    public static Stakeholder Person(RandomSource randomSource, int i) =>
        new($"S-{i}", randomSource.Id("C", 4), randomSource.Pick(null, $"Person {i}"), randomSource.PickEnum<StakeholderRole>(),
            randomSource.Pick(null, "COO"), randomSource.Pick(null, "Operations", "Finance", "/"),
            randomSource.OneIn(5) ? randomSource.Day() : null);

    public static Priority Priority(RandomSource randomSource, int i) => new(
        $"P-{i}", $"C-{randomSource.Upto(4)}", randomSource.Pick(null, $"Priority {i}"), randomSource.Id("S", 6),
        randomSource.OneIn(5) ? null : 1 + randomSource.Upto(5),
        randomSource.OneIn(4) ? null : [$"G-{randomSource.Upto(4)}"], randomSource.Pick(null, "slow"), randomSource.Pick(null, "fast"),
        randomSource.Perhaps(randomSource.Day()), randomSource.Pick(null, "law"), randomSource.Pick(null, "fine"),
        randomSource.OneIn(3) ? randomSource.Day() : null, randomSource.OneIn(5) ? randomSource.Day() : null,
        randomSource.Pick(null, "Operations", "Finance/Tax"), randomSource.OneIn(3) ? randomSource.Upto(4) : null);

    public static Validation Word(RandomSource randomSource) => new(
        randomSource.Id("P", 6), randomSource.Id("S", 6), randomSource.Perhaps(randomSource.Day()),
        randomSource.OneIn(4) ? null : randomSource.PickEnum<ValidationOutcome>(), randomSource.PickEnum<EvidenceLevel>(),
        randomSource.Perhaps(randomSource.Day()), randomSource.Id("R", 4), randomSource.Pick(null, "call"),
        randomSource.OneIn(2) ? randomSource.Upto(5) : null, randomSource.OneIn(2) ? [$"G-{randomSource.Upto(4)}"] : null,
        randomSource.OneIn(4) ? randomSource.Id("D", 24) : null, randomSource.OneIn(3) ? randomSource.PickEnum<SolutionFit>() : null,
        randomSource.OneIn(3) ? randomSource.Day() : null, randomSource.OneIn(4) ? randomSource.Day() : null);

    public static CloseDateChange Move(RandomSource randomSource, int deals) =>
        new(randomSource.Id("D", deals), randomSource.Perhaps(randomSource.Day()), randomSource.Perhaps(randomSource.Day()),
            randomSource.Perhaps(randomSource.Day()));

    public static Deal Deal(RandomSource randomSource, int i)
    {
        var status = randomSource.Pick(DealStatus.Open, DealStatus.Open, DealStatus.Open, DealStatus.Won, DealStatus.Lost);
        return new Deal(
            $"D-{i}", randomSource.Id("C", 4), randomSource.Pick(null, $"Deal {i}", $"Deal {{{i}}}"), randomSource.Id("R", 4),
            randomSource.Id("P", 6), randomSource.Money(), randomSource.PickEnum<DealCategory>(), status,
            Stage: randomSource.Pick(null, "Proposal"), CreatedOn: randomSource.Perhaps(randomSource.Day(after: 50)),
            CloseDate: randomSource.Perhaps(randomSource.Day()),
            ClosedOn: status == DealStatus.Open ? null : randomSource.Perhaps(randomSource.Day(after: 50)),
            MustHaveDate: randomSource.OneIn(3) ? randomSource.Day() : null, PaperProcess: randomSource.Lead(),
            Implementation: randomSource.Lead(),
            InPaperProcess: randomSource.OneIn(5), Fit: randomSource.PickEnum<SolutionFit>(),
            Splits: randomSource.OneIn(4)
                ? [new("R-1", 33.3m), new("R-2", randomSource.Pick(66.7m, 60m)), new("R-3", 50, SplitKind.Overlay)]
                : null,
            LineOfBusiness: randomSource.Pick(null, "Operations", "Finance"),
            ForCustomer: randomSource.OneIn(6) ? randomSource.Id("C", 4) : null);
    }
}
