using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Movement;

public sealed class CustomerDrivenPushesTests
{
    private static readonly LocalDate s_push = Some.Day.PlusDays(-40);

    private static Validation Said(int daysFromPush, int laterBy, string by = "S-1") =>
        Some.Word(by, s_push.PlusDays(daysFromPush), mustHaveDate: Some.MustHaveDate.PlusDays(laterBy));

    /// <summary>What the owner had said long before: the date that is in force until a statement moves it.</summary>
    private static readonly Validation s_before = Said(-90, laterBy: 0);

    private static int? CustomerDriven(params Validation[] words) => CustomerDriven(Some.Facts.WithStatements([s_before, .. words]));

    private static int? CustomerDriven(FactSet facts, Policy? policy = null) =>
        Moved.Of(facts.WithMoves(Moved.Push(s_push)), policy).CustomerDriven;

    [Theory]
    [InlineData(-31, 0)]
    [InlineData(-30, 1)]
    [InlineData(0, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void A_later_date_explains_a_push_for_thirty_days_after_it_and_seven_before(int daysFromPush, int count) =>
        Assert.Equal(count, CustomerDriven(Said(daysFromPush, laterBy: 30)));

    [Theory]
    [InlineData(-4, 0)]
    [InlineData(-3, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public void The_days_are_settings(int daysFromPush, int count) =>
        Assert.Equal(
            count, CustomerDriven(
                Some.Facts.WithStatements(s_before, Said(daysFromPush, laterBy: 30)),
                new Policy(statementDaysBefore: 3, statementDaysAfter: 2)));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_statement_moves_the_date_in_force_only_to_a_later_day(int laterBy, int count) =>
        Assert.Equal(count, CustomerDriven(Said(-1, laterBy)));

    [Theory]
    [InlineData(365, 1)]
    [InlineData(366, 0)]
    public void A_date_that_has_lapsed_by_its_age_is_in_force_no_more_and_nothing_moves_it(int daysBefore, int count) =>
        Assert.Equal(
            count, CustomerDriven(Some.Facts.WithStatements(Said(-1 - daysBefore, laterBy: 0), Said(-1, laterBy: 30))));

    [Fact]
    public void An_old_date_of_the_owners_excuses_no_push_where_another_decider_has_said_the_later_one_since() =>
        Assert.Equal(
            0, CustomerDriven(
                Some.Facts.WithStatements(Said(-390, laterBy: 0), Said(-120, laterBy: 30, by: "S-2"), Said(-1, laterBy: 30))));

    [Fact]
    public void What_the_owner_said_before_a_change_of_the_priority_stays_in_the_history_of_the_date() =>
        Assert.Equal(
            1, CustomerDriven(
                s_before, Said(-20, 0) with { Outcome = ValidationOutcome.Changed, MustHaveDate = null }, Said(-1, laterBy: 30)));

    [Fact]
    public void The_record_is_the_deals_own_date_before_its_prioritys()
    {
        var facts =
            Some.Facts.WithDeal(deal => deal with { MustHaveDate = Some.MustHaveDate.PlusDays(60) }).WithStatements(Said(-1, laterBy: 30));
        Assert.Equal(0, CustomerDriven(facts));
    }

    [Fact]
    public void Without_a_record_the_first_statement_moves_nothing()
    {
        Assert.Equal(0, CustomerDriven(Some.Facts.WithoutMustHaveDate().WithStatements(Said(-1, laterBy: 30))));
        Assert.Equal(1, CustomerDriven(Some.Facts.WithoutMustHaveDate().WithStatements(Said(-60, laterBy: 0), Said(-1, laterBy: 30))));
    }

    [Fact]
    public void A_statement_is_compared_with_the_one_before_it()
    {
        Assert.Equal(0, CustomerDriven(Said(-60, laterBy: 30), Said(-1, laterBy: 30)));
        Assert.Equal(0, CustomerDriven(Said(-60, laterBy: 30), Said(-1, laterBy: 10)));
        Assert.Equal(1, CustomerDriven(Said(-60, laterBy: -30), Said(-1, laterBy: 0)));
    }

    [Fact]
    public void A_word_that_states_no_date_changes_nothing() =>
        Assert.Equal(0, CustomerDriven(Said(-60, laterBy: 30), Said(-30, 0) with { MustHaveDate = null }, Said(-1, laterBy: 30)));

    [Fact]
    public void Neither_a_denial_nor_the_sellers_guess_explains_a_push()
    {
        Assert.Equal(0, CustomerDriven(Said(-1, laterBy: 30) with { Outcome = ValidationOutcome.Denied }));
        Assert.Equal(0, CustomerDriven(Said(-1, laterBy: 30) with { Evidence = EvidenceLevel.SellerAssumed }));
    }

    [Fact]
    public void One_statement_explains_every_push_within_its_reach()
    {
        var movement = Moved.Of(Some.Facts.WithStatements(s_before, Said(-1, laterBy: 30)).WithMoves(
            Some.Move(s_push, Moved.Close.PlusDays(-20), Moved.Close.PlusDays(-10)),
            Some.Move(s_push.PlusDays(29), Moved.Close.PlusDays(-10), Moved.Close.PlusDays(-5)),
            Some.Move(s_push.PlusDays(30), Moved.Close.PlusDays(-5), Moved.Close)));
        Assert.Equal((2, 1), (movement.CustomerDriven, movement.SellerDriven));
    }

    [Fact]
    public void Without_a_priority_nobody_has_spoken_and_every_push_is_the_sellers() =>
        Assert.Equal(0, CustomerDriven(Some.Facts.WithoutPriority().WithStatements(Said(-1, laterBy: 30))));

    [Fact]
    public void A_statement_of_the_day_after_is_unseen() =>
        Assert.Equal(
            0, Moved.Of(Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(1), mustHaveDate: Some.MustHaveDate.PlusDays(30)))
            .WithMoves(Moved.Push(Some.Day))).CustomerDriven);
}
