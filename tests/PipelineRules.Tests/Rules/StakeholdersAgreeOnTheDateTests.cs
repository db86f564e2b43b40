using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class StakeholdersAgreeOnTheDateTests
{
    private static Answer Asked(FactSet facts) => new StakeholdersAgreeOnTheDate().Of(facts);

    private static FactSet Apart(int days) => Some.Facts.WithStatements(
        Some.Word("S-1", Some.Day.PlusDays(-20)), Some.Word("S-2", Some.Day.PlusDays(-10), mustHaveDate: Some.MustHaveDate.PlusDays(days)));

    private static Validation WithoutDate(string stakeholder) => Some.Word(stakeholder, Some.Day) with { MustHaveDate = null };

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(13, AnswerKind.Yes)]
    [InlineData(14, AnswerKind.Yes)]
    [InlineData(15, AnswerKind.No)]
    [InlineData(-14, AnswerKind.Yes)]
    [InlineData(-15, AnswerKind.No)]
    public void Dates_up_to_fourteen_days_apart_agree_whoever_is_earlier(int days, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Apart(days)).Kind);

    [Theory]
    [InlineData(5, AnswerKind.Yes)]
    [InlineData(6, AnswerKind.No)]
    public void They_agree_within_the_days_of_the_setting(int days, AnswerKind kind) =>
        Assert.Equal(kind, new StakeholdersAgreeOnTheDate(days: 5).Of(Apart(days)).Kind);

    [Fact]
    public void With_zero_days_only_the_same_day_agrees()
    {
        Assert.Equal(AnswerKind.Yes, new StakeholdersAgreeOnTheDate(days: 0).Of(Apart(0)).Kind);
        Assert.Equal(AnswerKind.No, new StakeholdersAgreeOnTheDate(days: 0).Of(Apart(1)).Kind);
    }

    [Fact]
    public void A_yes_names_both_and_the_days_between() =>
        Assert.Equal("Yes: Ada Berg says 2027-03-15 and Ben Cho 2027-03-22, 7 days apart", Asked(Apart(7)).ToString());

    [Fact]
    public void A_no_names_the_earliest_and_the_latest_and_asks_which_it_is()
    {
        var answer = Asked(Apart(-31));
        Assert.Equal("No: Ben Cho says 2027-02-12 and Ada Berg 2027-03-15, 31 days apart where 14 still agree", answer.ToString());
        Assert.Equal(
            "By which day must Contoso have 'Settle claims in a day' done: 2027-02-12, as Ben Cho says, or 2027-03-15, as Ada Berg does?",
            answer.Question?.ToString());
    }

    [Fact]
    public void The_outermost_of_three_decide() =>
        Assert.Equal(
            "No: Cem Dal says 2027-03-05 and Ben Cho 2027-03-25, 20 days apart where 14 still agree", Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day),
            Some.Word("S-2", Some.Day, mustHaveDate: Some.MustHaveDate.PlusDays(10)),
            Some.Word("S-3", Some.Day, mustHaveDate: Some.MustHaveDate.PlusDays(-10)))
                .WithStakeholder(one => one.Id == "S-3" ? one with { Role = StakeholderRole.Executive } : one)).ToString());

    [Theory]
    [InlineData(-10, AnswerKind.Yes)]
    [InlineData(-9, AnswerKind.No)]
    public void Somebody_who_does_not_decide_is_heard_only_where_they_spoke_after_the_deciders(int on, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-20)), Some.Word("S-2", Some.Day.PlusDays(-10)),
            Some.Word("S-3", Some.Day.PlusDays(on), mustHaveDate: Some.MustHaveDate.PlusDays(40)))).Kind);

    [Fact]
    public void Who_has_left_is_not_compared() =>
        Assert.Equal(
            AnswerKind.Unknown, Asked(Apart(40).WithStakeholder(one => one.Id == "S-2" ? one with { LeftOn = Some.Day } : one)).Kind);

    [Fact]
    public void A_date_that_its_speaker_replaced_no_longer_counts() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-30), mustHaveDate: Some.MustHaveDate.PlusDays(60)),
            Some.Word("S-1", Some.Day.PlusDays(-20)), Some.Word("S-2", Some.Day))).Kind);

    [Fact]
    public void A_date_that_its_speaker_did_not_repeat_still_counts() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-20), mustHaveDate: Some.MustHaveDate.PlusDays(60)), WithoutDate("S-1"),
            Some.Word("S-2", Some.Day))).Kind);

    [Fact]
    public void One_date_is_unknown_and_somebody_else_is_asked()
    {
        var answer = Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day), WithoutDate("S-2")));
        Assert.Equal("Unknown: only Ada Berg has stated a date, 2027-03-15", answer.ToString());
        Assert.Equal("Ada Berg must have 'Settle claims in a day' done by 2027-03-15: by which day must you?", answer.Question?.ToString());
        Assert.Equal("the economic buyer", answer.Question?.Addressee.ToString());
    }

    [Fact]
    public void The_owner_is_asked_where_another_stated_the_only_date() =>
        Assert.Equal(Some.Executive, Asked(Some.Facts.WithStatements(Some.Word("S-2", Some.Day))).Question?.Addressee.Person);

    [Fact]
    public void No_date_is_unknown()
    {
        var answer = Asked(Some.Facts.WithStatements(WithoutDate("S-1"), WithoutDate("S-2")));
        Assert.Equal(
            "Unknown: nobody who is still there has stated a date for 'Settle claims in a day' that is in force", answer.ToString());
        Assert.Equal("By which day must Contoso have 'Settle claims in a day' done?", answer.Question?.ToString());
    }

    [Fact]
    public void A_denial_states_no_date() =>
        Assert.Equal(AnswerKind.Unknown, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Fact]
    public void Without_a_priority_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.Unknown, Asked(Some.Facts.WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }

    [Fact]
    public void Fewer_than_zero_days_is_an_error() =>
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => new StakeholdersAgreeOnTheDate(days: -1)).ParamName);
}
