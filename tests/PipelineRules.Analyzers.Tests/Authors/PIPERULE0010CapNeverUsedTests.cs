using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0010CapNeverUsedTests
{
    private const string YesOrUnknown =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\"); }";
    private const string YesOrNo =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : No(\"it is not\", ask: \"Why?\"); }";
    private const string YesOrOther =
        "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : other.Evaluate(deal); }";

    private static readonly string s_cases = Written.Types($$"""
        [Rule("contoso/never-no",
            CapOnNo =Stance.Reactive, // PIPERULE0010
            CapOnUnknown =Stance.Unproven)]
        public sealed class NeverNo : DealRule
            {{YesOrUnknown}}
        [Rule("contoso/never-unknown", CapOnNo =Stance.Reactive, Topic = RuleTopic.Date,
            CapOnUnknown =Stance.Reactive)] // PIPERULE0010
        public sealed class NeverUnknown : DealRule
            {{YesOrNo}}
        [Rule("contoso/says-that-it-is-no-cap", CapOnNo =Stance.Proactive, CapOnUnknown =Stance.Unproven)]
        public sealed class SaysThatItIsNoCap : DealRule
            {{YesOrUnknown}}
        [Rule("contoso/advises")]
        public sealed class Advises : DealRule
            {{YesOrNo}}
        [Rule("contoso/asks-another", CapOnNo =Stance.Reactive, CapOnUnknown =Stance.Reactive)]
        public sealed class AsksAnother(DealRule other) : DealRule
            {{YesOrOther}}
        [Rule("contoso/no-rule", CapOnNo =Stance.Reactive)]
        public abstract class NoRule : DealRule
            {{YesOrUnknown}}
        """);

    [Fact]
    public void When_a_cap_is_for_an_answer_that_is_never_given_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void It_says_of_which_answer() => Assert.Contains(
        "'NeverNo' states a cap for No, which it never answers", Analyzed.Found(s_cases).Select(found => found.GetMessage(null)));

    [Theory]
    [InlineData("\"contoso/a\", CapOnNo =Stance.Reactive", "\"contoso/a\"")]
    [InlineData("\"contoso/a\", CapOnNo =Stance.Reactive, CapOnUnknown =Stance.Unproven", "\"contoso/a\", CapOnUnknown =Stance.Unproven")]
    [InlineData(
        "\"contoso/a\", Topic = RuleTopic.Date,\n    CapOnNo =Stance.Reactive, CapOnUnknown =Stance.Unproven",
        "\"contoso/a\", Topic = RuleTopic.Date,\n    CapOnUnknown =Stance.Unproven")]
    public void The_repair_removes_the_cap(string label, string repaired) =>
        Repaired.Turns(new RemoveCapCodeFix(), Labelled(label), Labelled(repaired));

    [Fact]
    public void All_caps_of_a_project_are_removed_at_once() => RepairedEverywhere.Turns(
        new RemoveCapCodeFix(),
        [Labelled("\"contoso/a\", CapOnNo =Stance.Reactive") + "\n" + Labelled("\"contoso/b\", CapOnNo =Stance.Reactive", "B", ""),
        Labelled("\"contoso/c\", CapOnUnknown =Stance.Unproven, CapOnNo =Stance.Reactive", "C")],
        [Labelled("\"contoso/a\"") + "\n" + Labelled("\"contoso/b\"", "B", ""),
        Labelled("\"contoso/c\", CapOnUnknown =Stance.Unproven", "C")]);

    [Fact]
    public void Both_caps_of_one_rule_are_removed_at_once() => RepairedEverywhere.Turns(
        new RemoveCapCodeFix(), [Silent(", CapOnNo =Stance.Reactive, CapOnUnknown =Stance.Unproven")], [Silent("")]);

    private static string Silent(string caps) => Written.Types(
        $"[Rule(\"contoso/a\"{caps})]\npublic sealed class A : DealRule\n    {{ protected override Answer Judge(DealContext deal) => "
            + $"deal.IsOpen ? Yes(\"it is\") : NotApplicable(\"it is not\"); }}\n");

    private static string Labelled(string label, string name = "A", string? usings = null) =>
        (usings ?? Written.Types("")) + $"[Rule({label})]\npublic sealed class {name} : DealRule\n    {YesOrUnknown}\n";
}
