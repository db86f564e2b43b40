using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class EvidenceIsIndependentOfTheSellerTests
{
    private static Answer Asked(FactSet facts) => new EvidenceIsIndependentOfTheSeller().Of(facts);

    private static Validation Noted(string stakeholder, string? recordedBy = "R-1", string? source = null) =>
        Some.Word(stakeholder, Some.Day.PlusDays(-5)) with { RecordedBy = recordedBy, Source = source };

    [Fact]
    public void What_only_the_deals_owner_wrote_down_and_nobody_can_look_up_is_a_no()
    {
        var answer = Asked(Some.Facts.WithStatements(Noted("S-1"), Noted("S-2")));
        Assert.Equal(
            "No: of 2 statements none names a source, and none was recorded by anybody but R-1, who owns the deal", answer.ToString());
        Assert.Equal(
            "Which plan, budget or minutes of Contoso's show that 'Settle claims in a day' must be done?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData("R-2", null, AnswerKind.Yes)]
    [InlineData("R-1", "her mail", AnswerKind.Yes)]
    [InlineData(null, null, AnswerKind.No)]
    [InlineData(" ", " ", AnswerKind.No)]
    public void One_that_names_a_source_or_that_a_colleague_recorded_is_enough(string? recordedBy, string? source, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithStatements(Noted("S-1"), Noted("S-2", recordedBy, source))).Kind);

    [Theory]
    [InlineData(null, AnswerKind.No)]
    [InlineData("her mail", AnswerKind.Yes)]
    public void The_owner_of_the_priority_as_the_only_voice_must_name_a_source(string? source, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithStatements(Noted("S-1", "R-2", source))).Kind);

    [Fact]
    public void Anybody_else_as_the_only_voice_is_a_yes() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithStatements(Noted("S-2", "R-2"))).Kind);

    [Fact]
    public void A_denial_is_another_voice() =>
        Assert.Equal(
            AnswerKind.Yes,
            Asked(Some.Facts.WithStatements(Noted("S-1", "R-2"), Noted("S-2") with { Outcome = ValidationOutcome.Denied })).Kind);

    [Fact]
    public void A_statement_that_carries_nothing_is_no_evidence() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Noted("S-1"), new Validation("P-1", "S-2", Some.Day, Evidence: EvidenceLevel.CustomerEvidenced, Source: "a mail"))).Kind);

    [Fact]
    public void It_says_what_can_be_looked_up() =>
        Assert.Equal(
            "Yes: what Ada Berg said can be looked up: her mail",
            Asked(Some.Facts.WithStatements(Noted("S-1", source: "her mail"))).ToString());

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, ValidationOutcome.Denied))).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }
}
