using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Single facts of every kind, randomly generated: sound ones, poor ones, and now and then one with a blank id.</summary>
internal static class RandomRows
{
    public static Customer Customer(RandomSource randomSource) =>
        new(Id(randomSource, $"C-{randomSource.Upto(5)}"), randomSource.Pick(null, "Contoso", "Fabrikam"),
            randomSource.OneIn(3) ? randomSource.Id("C", 5) : null);

    public static CorporateGoal Goal(RandomSource randomSource) =>
        new(Id(randomSource, $"G-{randomSource.Upto(4)}"), randomSource.Id("C", 4), "Shrink", randomSource.Perhaps(randomSource.Day()));

    public static Stakeholder Person(RandomSource randomSource)
    {
        var person =
            randomSource.OneIn(2) ? ValidFacts.Person(randomSource.Upto(3)) : IncompleteFacts.Person(randomSource, randomSource.Upto(7));
        return person with { Id = Id(randomSource, person.Id) };
    }

    public static Priority Priority(RandomSource randomSource)
    {
        var priority = randomSource.OneIn(2) ? ValidFacts.Priority(randomSource, randomSource.Upto(3))
            : IncompleteFacts.Priority(randomSource, randomSource.Upto(7));
        return priority with { Id = Id(randomSource, priority.Id) };
    }

    public static Validation Word(RandomSource randomSource) =>
        randomSource.OneIn(2) ? ValidFacts.Word(randomSource, randomSource.Upto(4)) : IncompleteFacts.Word(randomSource);

    public static Deal Deal(RandomSource randomSource, int deals)
    {
        var deal = randomSource.OneIn(2) ? ValidFacts.Deal(randomSource, randomSource.Upto(deals))
            : IncompleteFacts.Deal(randomSource, randomSource.Upto(deals));
        return deal with { Id = Id(randomSource, deal.Id) };
    }

    public static Waiver Waiver(RandomSource randomSource, int deals) =>
        new(randomSource.Id("D", deals), randomSource.Pick("close-date-is-ahead", "must-have-date-is-known", "no-such-rule", null),
            "agreed", randomSource.Pick("R-3", "R-1", null), randomSource.Perhaps(randomSource.Day()),
            randomSource.Perhaps(randomSource.Day()));

    public static Quota Quota(RandomSource randomSource) =>
        new(randomSource.Id("R", 4), randomSource.Pick("FY2027", "FY2027-Q3", "FY2028-P01", "soon", null), randomSource.Money());

    public static TeamMember Member(RandomSource randomSource) =>
        new(Id(randomSource, $"R-{randomSource.Upto(5)}"), randomSource.Id("R", 6));

    public static ExchangeRate Rate(RandomSource randomSource) =>
        new(randomSource.Pick("USD", "JPY", "XXX"), randomSource.Pick(0.9137m, 0.9m, 0.006m, -1m),
            randomSource.Perhaps(randomSource.Day()));

    private static string Id(RandomSource randomSource, string id) => randomSource.OneIn(12) ? randomSource.Pick("", " ") : id;
}
