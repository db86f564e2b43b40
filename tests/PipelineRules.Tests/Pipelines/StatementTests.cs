using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Pipelines;

public sealed class StatementTests
{
    private static readonly Validation s_yes = Some.Word("S-1", Some.Day);
    private static readonly Validation s_no = Some.Word("S-1", Some.Day, ValidationOutcome.Denied);

    private static PriorityContext Heard(params Validation[] statements) => Some.Facts.WithStatements(statements).Context().Priority!;

    private static FactSet Left(FactSet facts, string who, int daysAgo) =>
        facts.WithStakeholder(one => one.Id == who ? one with { LeftOn = Some.Day.PlusDays(-daysAgo) } : one);

    [Fact]
    public void Of_one_persons_words_on_one_day_the_denial_counts()
    {
        Assert.Empty(Heard(s_yes, s_no).Confirmations);
        Assert.Empty(Heard(s_no, s_yes).Confirmations);
    }

    [Fact]
    public void Of_one_persons_words_on_one_day_the_later_date_and_the_higher_number_count()
    {
        var heard = Heard(s_yes with { MustHaveDate = new LocalDate(2027, 5, 1), Rank = 2 }, s_yes);
        Assert.Equal((new LocalDate(2027, 5, 1), 2), (heard.DateInForce!.MustHaveDate!.Value, heard.Rank!.Value));
    }

    [Theory]
    [InlineData(EvidenceLevel.Unknown, false)]
    [InlineData(EvidenceLevel.SellerAssumed, false)]
    [InlineData(EvidenceLevel.CustomerStated, true)]
    [InlineData(EvidenceLevel.CustomerEvidenced, true)]
    public void It_counts_from_what_the_customer_stated_on(EvidenceLevel evidence, bool counts) =>
        Assert.Equal(counts, Heard(s_yes with { Evidence = evidence }).Statements.Count > 0);

    [Fact]
    public void A_denial_counts_at_any_level_and_carries_no_date()
    {
        var denial = Assert.Single(Heard(s_no with { Evidence = EvidenceLevel.Unknown }).Statements);
        Assert.True(denial is { Denies: true, MustHaveDate: null, Rank: null, Goals: [] });
    }

    [Fact]
    public void Evidence_without_a_source_is_a_statement() =>
        Assert.Equal(
            EvidenceLevel.CustomerStated,
            Heard(s_yes with { Evidence = EvidenceLevel.CustomerEvidenced, Source = " " }).Statements[0].Evidence);

    [Fact]
    public void Who_is_in_no_table_has_no_say() => Assert.Empty(Heard(Some.Word("S-9", Some.Day)).Statements);

    [Fact]
    public void A_document_carries_a_date_and_goals_and_neither_a_rank_nor_a_confirmation()
    {
        var document =
            Assert.Single(
                Heard(s_yes with { Stakeholder = "", Source = "the tender", Deal = "D-1", Fit = SolutionFit.Mismatch }).Statements);
        Assert.True(document is { IsDocument: true, Confirms: false, Rank: null, Fit: null, MustHaveDate: not null, Goals.Count: 1 });
        Assert.Equal("the tender", document.ToString());
    }

    [Fact]
    public void A_note_without_a_source_is_no_document() =>
        Assert.Empty(Heard(s_yes with { Stakeholder = null, Source = null }).Statements);

    [Theory]
    [InlineData("C-2")]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_speaker_of_another_company_or_of_none_has_no_say(string? company) =>
        Assert.Empty(
            Some.Facts.WithStatements(s_yes).WithStakeholder(one => one with { Customer = company }).Context().Priority!.Statements);

    [Fact]
    public void A_speaker_of_the_parent_company_does()
    {
        var facts =
            (Some.Facts with {
                Customers = [Some.Customer with { Parent = "C-9" }, new Customer("C-9", Parent: "C-10"), new Customer("C-10")] })
            .WithStakeholder(one => one with { Customer = "C-10" });
        Assert.Equal(4, facts.Context().Priority!.Statements.Count);
        Assert.NotNull(facts.Context().Priority!.Owner);
    }

    [Fact]
    public void Companies_that_are_each_others_parents_break_nothing()
    {
        var facts = Some.Facts with { Customers = [Some.Customer with { Parent = "C-9" }, new Customer("C-9", Parent: "C-1")] };
        Assert.Equal(4, facts.Context().Priority!.Statements.Count);
        Assert.Equal(
            ["C-1", "C-9"],
            Pipeline.From(facts).Problems.Where(problem => problem.Code == ProblemCodes.ParentCycle).Select(problem => problem.Fact)
                .Order());
    }

    [Fact]
    public void A_priority_of_another_company_is_read_as_none_and_is_a_problem()
    {
        var pipeline =
            Pipeline.From(
                Some.Facts.WithPriority(one => one with { Customer = "C-2" }) with { Customers = [Some.Customer, new Customer("C-2")] });
        Assert.Null(pipeline.Deals[0].Priority);
        Assert.Contains(
            pipeline.Problems, problem => problem is { Code: ProblemCodes.WrongCustomer, Table: "deals", Property: "priority" });
    }

    [Fact]
    public void Where_the_group_signs_its_subsidiarys_priority_counts()
    {
        var facts = (Some.Facts with { Customers = [Some.Customer, new Customer("C-2", "The group")] })
            .WithDeal(deal => deal with { Customer = "C-2", ForCustomer = "C-1" });
        Assert.Equal(4, facts.Context().Priority!.Statements.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Who_had_left_on_the_day_has_no_say(int daysBefore, int statements) =>
        Assert.Equal(
            statements,
            Left(Some.Facts.WithStatements(s_yes with { On = Some.Day.PlusDays(-3) }), "S-1", 2 + daysBefore)
                .Context().Priority!.Statements.Count);

    [Theory]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void What_was_stated_is_in_force_for_a_year(int daysAgo, bool isInForce)
    {
        var heard = Heard(s_yes with { On = Some.Day.PlusDays(-daysAgo) });
        Assert.Equal(
            (isInForce, isInForce, isInForce), (heard.DateInForce is not null, heard.StatedRank is not null, heard.StatedGoals.Count > 0));
    }

    [Fact]
    public void The_owners_date_stands_before_a_later_one_of_another_decider_and_that_before_anybodys()
    {
        var (owners, deciders, users) = (new LocalDate(2027, 4, 1), new LocalDate(2027, 5, 1), new LocalDate(2027, 6, 1));
        var user = Some.Word("S-3", Some.Day, mustHaveDate: users);
        var decider = Some.Word("S-2", Some.Day.PlusDays(-1), mustHaveDate: deciders);
        Assert.Equal(users, Heard(user).DateInForce!.MustHaveDate);
        Assert.Equal(deciders, Heard(user, decider).DateInForce!.MustHaveDate);
        Assert.Equal(
            owners, Heard(user, decider, Some.Word("S-1", Some.Day.PlusDays(-200), mustHaveDate: owners)).DateInForce!.MustHaveDate);
    }

    [Fact]
    public void A_date_of_the_deals_own_stands_before_a_newer_one_of_the_same_weight()
    {
        var own = Some.Word("S-1", Some.Day.PlusDays(-9), mustHaveDate: new LocalDate(2027, 6, 1)) with { Deal = "D-1" };
        Assert.Equal(new LocalDate(2027, 6, 1), Some.Facts.WithMoreWords(own, s_yes).Context().MustHaveDate);
        Assert.Equal(Some.MustHaveDate, Some.Facts.WithMoreWords(own with { Deal = "D-2" }, s_yes).Context().MustHaveDate);
        Assert.Equal(Some.MustHaveDate, Some.Facts.WithMoreWords(own with { Stakeholder = "S-2" }, s_yes).Context().MustHaveDate);
    }

    [Fact]
    public void Only_the_owners_rank_is_in_force() => Assert.Null(Heard(Some.Word("S-2", Some.Day)).StatedRank);

    [Fact]
    public void When_the_owner_says_that_it_changed_what_was_said_before_is_in_force_no_more()
    {
        var changed = new Validation("P-1", "S-1", Some.Day.PlusDays(-5), ValidationOutcome.Changed, EvidenceLevel.CustomerStated);
        var before = Some.Facts.WithMoreWords(changed).Context();
        Assert.True(before is { DateInForce: null, Match: null, Priority: { StatedRank: null, StatedGoals: [] } });
        Assert.Equal(Some.Day.PlusDays(-5), before.Priority!.ChangedOn);
        Assert.NotNull(Some.Facts.WithMoreWords(changed, s_yes).Context().DateInForce);
        Assert.NotNull(Some.Facts.WithMoreWords(changed with { Stakeholder = "S-2" }).Context().DateInForce);
        Assert.NotNull(Some.Facts.WithMoreWords(changed with { MustHaveDate = Some.MustHaveDate }).Context().DateInForce);
    }

    [Fact]
    public void An_executive_of_another_known_line_of_business_is_no_decider()
    {
        var facts =
            Some.Facts with {
                Stakeholders = [Some.Buyer with { Id = "S-1" }, Some.Executive with { Id = "S-2", LineOfBusiness = "Sales" }] };
        Assert.Null(facts.WithStatements(Some.Word("S-2", Some.Day)).Context().Priority!.NewestDecision);
        Assert.NotNull(
            facts.WithStakeholder(one => one with { LineOfBusiness = null }).WithStatements(Some.Word("S-2", Some.Day))
                .Context().Priority!.NewestDecision);
        Assert.NotNull(
            facts.WithStakeholder(one => one with { LineOfBusiness = "/" }).WithStatements(Some.Word("S-2", Some.Day))
                .Context().Priority!.NewestDecision);
    }

    [Fact]
    public void Who_was_a_decider_on_the_day_is_one_and_who_became_one_later_is_not()
    {
        var facts = Some.Facts.WithStatements(Some.Word("S-2", Some.Day.PlusDays(-10)));
        var promoted = facts with { FieldChanges = [new("stakeholders", "S-2", "role", Some.Day.PlusDays(-5), "user", "economicBuyer")] };
        var moved = facts.WithStakeholder(one => one with { Role = StakeholderRole.User })
            with { FieldChanges = [new("stakeholders", "S-2", "role", Some.Day.PlusDays(-5), "economicBuyer", "user")] };
        Assert.Null(promoted.Context().Priority!.NewestDecision);
        Assert.NotNull(moved.Context().Priority!.NewestDecision);
    }

    [Fact]
    public void The_confirmation_of_somebody_who_has_left_counts_only_where_nobody_there_denies()
    {
        var facts = Left(Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(-9))), "S-1", 1);
        Assert.True(Assert.Single(facts.Context().Priority!.Confirmations).HasLeft);
        Assert.Null(facts.Context().Priority!.NewestDecision);
        Assert.Empty(
            facts.WithMoreWords(Some.Word("S-3", Some.Day.PlusDays(-20), ValidationOutcome.Denied)).Context().Priority!.Confirmations);
    }

    [Theory]
    [InlineData("S-1", -8, 0)]
    [InlineData("S-1", -9, 1)]
    [InlineData("S-3", -8, 1)]
    public void The_denial_of_somebody_who_has_left_stands_until_another_decider_confirms(string by, int on, int denials)
    {
        var facts =
            Left(Some.Facts
                .WithStatements(Some.Word("S-2", Some.Day.PlusDays(-9), ValidationOutcome.Denied), Some.Word(by, Some.Day.PlusDays(on))),
                    "S-2", 1);
        Assert.Equal(denials, facts.Context().Priority!.LatestStatements.Count(word => word.Denies));
    }

    [Fact]
    public void Whoever_has_left_is_not_asked() =>
        Assert.Equal(
            "an executive",
            (Some.Facts with { Stakeholders = [Some.Executive with { LeftOn = Some.Day }] }).Context().PriorityOwner.ToString());
}
