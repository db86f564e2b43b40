using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0003RuleNotSealedTests
{
    private const string Open = """
        using PipelineRules;
        using PipelineRules.Assessments;
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
    public void The_repair_seals_it() =>
        Repaired.Turns(new SealRuleCodeFix(), Open, Open.Replace("public class", "public sealed class", StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void All_rules_of_a_document_a_project_or_a_solution_are_sealed_at_once(FixAllScope scope) => RepairedEverywhere.Turns(
        new SealRuleCodeFix(), [Two("public class", "internal partial class")],
        [Two("public sealed class", "internal sealed partial class")], scope);

    private static string Two(string first, string second) => Open.Replace("public class", first, StringComparison.Ordinal) + $$"""
         [Rule("contoso/second")] {{second}} Second : DealRule { protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("it is") : Unknown("Is it?"); }
        """;
}
