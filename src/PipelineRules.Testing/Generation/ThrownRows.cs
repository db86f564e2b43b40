using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Single facts of every kind, thrown with dice: sound ones, poor ones, and now and then one with a blank id.</summary>
internal static class ThrownRows
{
    public static Customer Customer(Dice dice) => new(Id(dice, $"C-{dice.Upto(5)}"), dice.Of(null, "Contoso", "Fabrikam"), dice.Once(3) ? dice.Id("C", 5) : null);

    public static CorporateGoal Goal(Dice dice) => new(Id(dice, $"G-{dice.Upto(4)}"), dice.Id("C", 4), "Shrink", dice.Perhaps(dice.Day()));

    public static Stakeholder Person(Dice dice)
    {
        var person = dice.Once(2) ? SoundFacts.Person(dice.Upto(3)) : PoorFacts.Person(dice, dice.Upto(7));
        return person with { Id = Id(dice, person.Id) };
    }

    public static Priority Priority(Dice dice)
    {
        var priority = dice.Once(2) ? SoundFacts.Priority(dice, dice.Upto(3)) : PoorFacts.Priority(dice, dice.Upto(7));
        return priority with { Id = Id(dice, priority.Id) };
    }

    public static Validation Word(Dice dice) => dice.Once(2) ? SoundFacts.Word(dice, dice.Upto(4)) : PoorFacts.Word(dice);

    public static Deal Deal(Dice dice, int deals)
    {
        var deal = dice.Once(2) ? SoundFacts.Deal(dice, dice.Upto(deals)) : PoorFacts.Deal(dice, dice.Upto(deals));
        return deal with { Id = Id(dice, deal.Id) };
    }

    public static Waiver Waiver(Dice dice, int deals) =>
        new(dice.Id("D", deals), dice.Of("close-date-is-ahead", "must-have-date-is-known", "no-such-rule", null), "agreed", dice.Of("R-3", "R-1", null), dice.Perhaps(dice.Day()),
            dice.Perhaps(dice.Day()));

    public static Quota Quota(Dice dice) => new(dice.Id("R", 4), dice.Of("FY2027", "FY2027-Q3", "FY2028-P01", "soon", null), dice.Money());

    public static TeamMember Member(Dice dice) => new(Id(dice, $"R-{dice.Upto(5)}"), dice.Id("R", 6));

    public static ExchangeRate Rate(Dice dice) => new(dice.Of("USD", "JPY", "XXX"), dice.Of(0.9137m, 0.9m, 0.006m, -1m), dice.Perhaps(dice.Day()));

    private static string Id(Dice dice, string id) => dice.Once(12) ? dice.Of("", " ") : id;
}
