using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class MatchNullFirstTests
{
    [Theory]
    [InlineData(
        """
            protected override Answer Judge(DealContext deal) => deal.CloseDate <= deal.AsOf ? Yes("past") : Unknown("Why?");
        """,
        """
            protected override Answer Judge(DealContext deal) => deal.CloseDate is null
                ? Unknown($"What is the close date of {deal.Name}?")
                : deal.CloseDate <= deal.AsOf ? Yes("past") : Unknown("Why?");
        """)]
    [InlineData(
        """
            protected override Answer Judge(DealContext deal) =>
                // It is in time.
                deal.CloseDate <= deal.MustHaveDate ? Yes("in time") : Unknown("Why?");
        """,
        """
            protected override Answer Judge(DealContext deal) =>
                // It is in time.
                deal.CloseDate is null
                    ? Unknown($"What is the close date of {deal.Name}?")
                    : deal.MustHaveDate is null
                    ? Unknown($"What is the must have date of {deal.Name}?")
                    : deal.CloseDate <= deal.MustHaveDate ? Yes("in time") : Unknown("Why?");
        """)]
    [InlineData(
        """
            protected override Answer Judge(DealContext its) => its.Attributes.Number("approvedBudget") >= 3
                ? Yes("enough")
                : Unknown("Why?");
        """,
        """
            protected override Answer Judge(DealContext its) => its.Attributes.Number("approvedBudget") is null
                ? Unknown($"What is the approved budget of {its.Name}?")
                : its.Attributes.Number("approvedBudget") >= 3
                ? Yes("enough")
                : Unknown("Why?");
        """)]
    [InlineData(
        """
            protected override Answer Judge(DealContext deal) => deal.CloseDate switch
            {
                null => Unknown("When?"),
                { } close when close <= deal.MustHaveDate => Yes("in time"),
                _ => Unknown("Why?"),
            };
        """,
        """
            protected override Answer Judge(DealContext deal) => deal.CloseDate switch
            {
                null => Unknown("When?"),
                { } close when deal.MustHaveDate is null => Unknown($"What is the must have date of {deal.Name}?"),
                { } close when close <= deal.MustHaveDate => Yes("in time"),
                _ => Unknown("Why?"),
            };
        """)]
    [InlineData(
        """
            protected override Answer Judge(DealContext deal)
            {
                var open = deal.IsOpen;

                // It is past.
                if (deal.CloseDate < deal.AsOf && open)
                    return Yes("past");
                return Unknown("Why?");
            }
        """,
        """
            protected override Answer Judge(DealContext deal)
            {
                var open = deal.IsOpen;

                // It is past.
                if (deal.CloseDate is null)
                    return Unknown($"What is the close date of {deal.Name}?");
                if (deal.CloseDate < deal.AsOf && open)
                    return Yes("past");
                return Unknown("Why?");
            }
        """)]
    [InlineData(
        """
            protected override Answer Judge(DealContext deal)
            {
                if (deal.IsOpen)
                {
                    return Yes("open");
                }
                else if (deal.Priority?.Rank < 3)
                {
                    return Yes("high");
                }

                return Unknown("Why?");
            }
        """,
        """
            protected override Answer Judge(DealContext deal)
            {
                if (deal.IsOpen)
                {
                    return Yes("open");
                }
                else if (deal.Priority?.Rank is null)
                {
                    return Unknown($"What is the rank of {deal.Name}?");
                }
                else if (deal.Priority?.Rank < 3)
                {
                    return Yes("high");
                }

                return Unknown("Why?");
            }
        """)]
    public void It_answers_unknown_where_the_value_is_missing(string before, string after) =>
        Repaired.Turns(new MatchNullFirstCodeFix(), Written.Rule(before), Written.Rule(after));

    [Fact]
    public void All_of_a_project_is_fixed_at_once() => RepairedEverywhere.Turns(
        new MatchNullFirstCodeFix(),
        [
            Written.Rule("""
                protected override Answer Judge(DealContext deal) => deal.CloseDate <= deal.AsOf && deal.Priority?.Rank < 3 ? Yes("a") : deal.CloseDate > deal.MustHaveDate ? Yes("b") : Unknown("Why?");
            """),
            Other("""
                deal.Movement.Pulls > 1 ? Yes("a") : Unknown("Why?")
            """),
        ],
        [
            Written.Rule("""
                protected override Answer Judge(DealContext deal) => deal.CloseDate is null
                    ? Unknown($"What is the close date of {deal.Name}?")
                    : deal.Priority?.Rank is null
                    ? Unknown($"What is the rank of {deal.Name}?")
                    : deal.CloseDate <= deal.AsOf && deal.Priority?.Rank < 3 ? Yes("a") : deal.MustHaveDate is null
                    ? Unknown($"What is the must have date of {deal.Name}?")
                    : deal.CloseDate > deal.MustHaveDate ? Yes("b") : Unknown("Why?");
            """),
            Other("""
                deal.Movement.Pulls is null
                        ? Unknown($"What is the pulls of {deal.Name}?")
                        : deal.Movement.Pulls > 1 ? Yes("a") : Unknown("Why?")
            """),
        ]);

    [Fact]
    public void Lines_end_as_they_do_in_the_file() => Assert.DoesNotContain(
        "\n",
        Repaired.With(
            new MatchNullFirstCodeFix(),
            Written.Rule("""
                protected override Answer Judge(DealContext deal)
                {
                    if (deal.CloseDate < deal.AsOf)
                        return Yes("past");
                    return deal.IsOpen ? Yes("open") : Unknown("Why?");
                }
            """).ReplaceLineEndings("\r\n")).Replace("\r\n", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static string Other(string answer) => Written.Types($$"""
        [Rule("contoso/other")]
        public sealed class Other : DealRule
        {
            protected override Answer Judge(DealContext deal) =>
                {{answer.Trim()}};
        }
        """);
}
