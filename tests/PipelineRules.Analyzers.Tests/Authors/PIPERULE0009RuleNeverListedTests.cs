namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0009RuleNeverListedTests
{
    private const string Body =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\"); }";

    private static readonly string s_rules = $$"""
        [Rule("contoso/forgotten")]
        public sealed class Forgotten : DealRule // PIPERULE0009
            {{Body}}
        [Rule("contoso/made")]
        public sealed class Made : DealRule
            {{Body}}
        [Rule("contoso/made-by-its-type")]
        internal sealed class MadeByItsType : DealRule
            {{Body}}
        [Rule("contoso/named")]
        internal sealed class Named<T> : DealRule
            {{Body}}
        public abstract class NoRule : DealRule;
        """;

    [Fact]
    public void Where_rulebooks_are_made_a_rule_that_none_can_list_is_marked() => Analyzed.AsMarked(Written.Types($$"""
        public static class Ours
        {
            public static Rulebook Book => Rulebook.BuiltIn.With(new Made(), (DealRule)Activated(typeof(MadeByItsType)), Of<Named<int>>());
            private static object Activated(Type type) => type;
            private static DealRule Of<T>() where T : DealRule, new() => new T();
        }

        {{s_rules}}
        """));

    [Fact]
    public void Public_rules_of_a_library_without_a_rulebook_are_for_others_to_list() => Analyzed.AsMarked(Written.Types($$"""
        [Rule("contoso/for-others")]
        public sealed class ForOthers : DealRule
            {{Body}}
        [Rule("contoso/for-nobody")]
        internal sealed class ForNobody : DealRule // PIPERULE0009
            {{Body}}
        """));

    [Theory]
    [InlineData("public static class Scan { public static object All => typeof(DealRule).Assembly.GetTypes(); }")]
    [InlineData("public static class Scan { public static object? Made => Activator.CreateInstance(null, \"Forgotten\"); }")]
    public void Where_types_are_looked_up_while_running_nothing_is_said(string lookUp) => Analyzed.AsMarked(Written.Types($"""
        {lookUp}
        {s_rules.Replace(" // PIPERULE0009", "", StringComparison.Ordinal)}
        """));

    [Fact]
    public void Where_another_assembly_sees_what_is_internal_nothing_is_said() => Analyzed.AsMarked(
        Written.Types(
            $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Contoso.Tests\")]\n[Rule(\"contoso/seen\")] internal sealed "
                + $"class Seen : DealRule {Body}"));
}
