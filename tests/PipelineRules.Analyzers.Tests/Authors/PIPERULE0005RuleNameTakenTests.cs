namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0005RuleNameTakenTests
{
    private const string Body =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\"); }";

    private static readonly string s_cases = Written.Types($$"""
        namespace One
        {
            [Rule("contoso/budget-is-approved")] // PIPERULE0005
            public sealed class BudgetIsApproved : DealRule
                {{Body}}
        }

        namespace Two
        {
            [Rule("contoso/budget-is-approved", Topic = RuleTopic.Forecast)] // PIPERULE0005
            public sealed class BudgetIsApproved : DealRule
                {{Body}}

            public static class Outer
            {
                [Rule(name: "contoso/" + "budget-is-approved")] // PIPERULE0005
                public sealed class Nested : DealRule
                    {{Body}}
            }
        }

        [Rule("fabrikam/budget-is-approved")]
        public sealed partial class AnotherPrefix : DealRule
            {{Body}}

        public sealed partial class AnotherPrefix;

        [Rule("contoso/budget-is-approved")]
        public abstract class NoRule : DealRule
            {{Body}}

        public static class OneTest
        {
            [Rule("contoso/for-one-test")]
            private sealed class Alone : DealRule
                {{Body}}

            public static DealRule Asked => new Alone();
        }

        public static class AnotherTest
        {
            [Rule("contoso/for-one-test")]
            private sealed class Alone : DealRule
                {{Body}}

            public static DealRule Asked => new Alone();
        }

        public sealed class RuleFor(string name) : Attribute { public string Name => name; }

        [RuleFor("contoso/no-rule")]
        public sealed class NoDealRule;

        [RuleFor("contoso/no-rule")]
        public sealed class NoDealRuleEither;
        """);

    [Fact]
    public void When_two_rules_have_one_name_both_are_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void It_names_the_other() => Assert.All(
        Analyzed.Found(s_cases),
        found =>
            Assert.StartsWith(
                "'contoso/budget-is-approved' is also the name of BudgetIsApproved;", found.GetMessage(null), StringComparison.Ordinal));
}
