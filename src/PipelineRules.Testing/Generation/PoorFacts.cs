using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts as CRMs hold them: gaps, ids that lead nowhere, late days, shares that do not add up.</summary>
internal static class PoorFacts
{
    public static Stakeholder Person(Dice dice, int i) =>
        new($"S-{i}", dice.Id("C", 4), dice.Of(null, $"Person {i}"), dice.OfEnum<StakeholderRole>(),
            dice.Of(null, "COO"), dice.Of(null, "Operations", "Finance", "/"), dice.Once(5) ? dice.Day() : null);

    public static Priority Priority(Dice dice, int i) => new(
        $"P-{i}", $"C-{dice.Upto(4)}", dice.Of(null, $"Priority {i}"), dice.Id("S", 6), dice.Once(5) ? null : 1 + dice.Upto(5),
        dice.Once(4) ? null : [$"G-{dice.Upto(4)}"], dice.Of(null, "slow"), dice.Of(null, "fast"),
        dice.Perhaps(dice.Day()), dice.Of(null, "law"), dice.Of(null, "fine"),
        dice.Once(3) ? dice.Day() : null, dice.Once(5) ? dice.Day() : null, dice.Of(null, "Operations", "Finance/Tax"), dice.Once(3) ? dice.Upto(4) : null);

    public static Validation Word(Dice dice) => new(
        dice.Id("P", 6), dice.Id("S", 6), dice.Perhaps(dice.Day()), dice.Once(4) ? null : dice.OfEnum<ValidationOutcome>(), dice.OfEnum<EvidenceLevel>(),
        dice.Perhaps(dice.Day()), dice.Id("R", 4), dice.Of(null, "call"), dice.Once(2) ? dice.Upto(5) : null, dice.Once(2) ? [$"G-{dice.Upto(4)}"] : null,
        dice.Once(4) ? dice.Id("D", 24) : null, dice.Once(3) ? dice.OfEnum<SolutionFit>() : null, dice.Once(3) ? dice.Day() : null, dice.Once(4) ? dice.Day() : null);

    public static CloseDateChange Move(Dice dice, int deals) =>
        new(dice.Id("D", deals), dice.Perhaps(dice.Day()), dice.Perhaps(dice.Day()), dice.Perhaps(dice.Day()));

    public static Deal Deal(Dice dice, int i)
    {
        var status = dice.Of(DealStatus.Open, DealStatus.Open, DealStatus.Open, DealStatus.Won, DealStatus.Lost);
        return new Deal(
            $"D-{i}", dice.Id("C", 4), dice.Of(null, $"Deal {i}", $"Deal {{{i}}}"), dice.Id("R", 4), dice.Id("P", 6), dice.Money(), dice.OfEnum<DealCategory>(), status,
            Stage: dice.Of(null, "Proposal"), CreatedOn: dice.Perhaps(dice.Day(after: 50)), CloseDate: dice.Perhaps(dice.Day()),
            ClosedOn: status == DealStatus.Open ? null : dice.Perhaps(dice.Day(after: 50)),
            MustHaveDate: dice.Once(3) ? dice.Day() : null, PaperProcess: dice.Lead(), Implementation: dice.Lead(),
            InPaperProcess: dice.Once(5), Fit: dice.OfEnum<SolutionFit>(),
            Splits: dice.Once(4) ? [new("R-1", 33.3m), new("R-2", dice.Of(66.7m, 60m)), new("R-3", 50, SplitKind.Overlay)] : null,
            LineOfBusiness: dice.Of(null, "Operations", "Finance"), ForCustomer: dice.Once(6) ? dice.Id("C", 4) : null);
    }
}
