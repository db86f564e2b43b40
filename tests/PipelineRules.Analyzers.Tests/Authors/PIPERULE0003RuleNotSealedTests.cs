using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0003RuleNotSealedTests
{
    private const string Open = """
        using PipelineRules;
        using PipelineRules.Pipelines;

        [Rule("contoso/budget-is-approved")]
        public class BudgetIsApproved : DealRule // PIPERULE0003
        {
            protected override Answer Judge(DealContext deal) => deal.IsForecast ? Yes("it is") : No("it is not", ask: "Is it?");
        }
        """;

    [Fact]
    public void When_a_rule_is_open_to_heirs_it_is_marked() => Analyzed.AsMarked(Open);

    [Fact]
    public void The_repair_seals_it() => Repaired.Turns(new SealTheRule(), Open, Open.Replace("public class", "public sealed class", StringComparison.Ordinal));
}
