using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0004RuleNameUnfitTests
{
    private const string Body =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\"); }";

    private static readonly string s_cases = Written.Types($$"""
        public sealed class Nameless : DealRule // PIPERULE0004
            {{Body}}
        [Rule(null)] // PIPERULE0004
        public sealed class Null : DealRule
            {{Body}}
        [Rule("")] // PIPERULE0004
        public sealed class Empty : DealRule
            {{Body}}
        [Rule("Contoso/BudgetIsApproved")] // PIPERULE0004
        public sealed class Shouting : DealRule
            {{Body}}
        [Rule("contoso/budget--is-approved")] // PIPERULE0004
        public sealed class TwoHyphens : DealRule
            {{Body}}
        [Rule("contoso/sales/budget-is-approved")] // PIPERULE0004
        public sealed class TwoPrefixes : DealRule
            {{Body}}
        [Rule("budget-is-approved")] // PIPERULE0004
        public sealed class NoPrefix : DealRule
            {{Body}}
        [Rule(name: "contoso/budget_is_approved")] // PIPERULE0004
        public sealed class Underscored : DealRule
            {{Body}}
        [Rule("contoso/budget-is-approved-2")]
        public sealed class Fit : DealRule
            {{Body}}
        public static class Names { public const string Prefix = "contoso/"; }
        [Rule(Names.Prefix + "made-of-parts")]
        public sealed class MadeOfParts : DealRule
            {{Body}}
        [Rule("contoso/named-by-name", CapOnNo =Stance.Proactive)]
        public sealed partial class InParts : DealRule
            {{Body}}
        public sealed partial class InParts;
        public abstract class Shared : DealRule;
        """);

    [Theory]
    [InlineData("BudgetIsApproved", "given/budget-is-approved")]
    [InlineData("Contoso/BudgetIsApproved", "contoso/budget-is-approved")]
    [InlineData("contoso/Budget_is  approved.", "contoso/budget-is-approved")]
    [InlineData("contoso/HasARank", "contoso/has-a-rank")]
    [InlineData("contoso/ROIIsKnown2027", "contoso/roi-is-known2027")]
    [InlineData("contoso/-budget-", "contoso/budget")]
    [InlineData("budget-is-approved", "given/budget-is-approved")]
    public void The_repair_makes_a_fit_name_of_one_that_is_not(string unfit, string fit) =>
        Repaired.Turns(new KebabCaseNameCodeFix(), Named(unfit), Named(fit));

    [Theory]
    [InlineData("")]
    [InlineData("//")]
    [InlineData("contoso/sales/budget")]
    [InlineData("contoso/予算")]
    public void Where_no_name_can_be_made_of_it_no_repair_is_offered(string unfit) =>
        Repaired.IsNotOffered(new KebabCaseNameCodeFix(), Named(unfit));

    [Fact]
    public void When_a_rulebook_would_refuse_a_name_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void All_names_of_a_project_are_fixed_at_once() => RepairedEverywhere.Turns(
        new KebabCaseNameCodeFix(),
        [Named("BudgetIsApproved") + "[Rule(\"Contoso/Second\")] public sealed class Second : DealRule " + Body,
        Written.Types($"[Rule(\"contoso/Third\")] public sealed class Third : DealRule {Body}")],
        [Named("given/budget-is-approved") + "[Rule(\"contoso/second\")] public sealed class Second : DealRule " + Body,
        Written.Types($"[Rule(\"contoso/third\")] public sealed class Third : DealRule {Body}")]);

    private static string Named(string name) => Written.Types($$"""
        /// <summary>The budget is approved.</summary>
        [Rule("{{name}}", CapOnUnknown =Stance.Unproven)] // named
        public sealed class BudgetIsApproved : DealRule
            {{Body}}

        """);
}
