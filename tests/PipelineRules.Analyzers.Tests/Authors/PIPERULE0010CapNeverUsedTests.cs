using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0010CapNeverUsedTests
{
    private const string YesOrUnknown = "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\"); }";
    private const string YesOrNo = "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : No(\"it is not\", ask: \"Why?\"); }";
    private const string YesOrOther = "{ protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : other.Answer(deal); }";

    private static readonly string s_cases = Written.Types($$"""
        [Rule("contoso/never-no",
            No = Stance.Reactive, // PIPERULE0010
            Unknown = Stance.Unproven)]
        public sealed class NeverNo : DealRule
            {{YesOrUnknown}}
        [Rule("contoso/never-unknown", No = Stance.Reactive, Topic = RuleTopic.Date,
            Unknown = Stance.Reactive)] // PIPERULE0010
        public sealed class NeverUnknown : DealRule
            {{YesOrNo}}
        [Rule("contoso/says-that-it-is-no-cap", No = Stance.Proactive, Unknown = Stance.Unproven)]
        public sealed class SaysThatItIsNoCap : DealRule
            {{YesOrUnknown}}
        [Rule("contoso/advises")]
        public sealed class Advises : DealRule
            {{YesOrNo}}
        [Rule("contoso/asks-another", No = Stance.Reactive, Unknown = Stance.Reactive)]
        public sealed class AsksAnother(DealRule other) : DealRule
            {{YesOrOther}}
        [Rule("contoso/no-rule", No = Stance.Reactive)]
        public abstract class NoRule : DealRule
            {{YesOrUnknown}}
        """);

    [Fact]
    public void When_a_cap_is_for_an_answer_that_is_never_given_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void It_says_of_which_answer() => Assert.Contains(
        "'NeverNo' states a cap for No, which it never answers", Analyzed.Found(s_cases).Select(found => found.GetMessage(null)));

    [Theory]
    [InlineData("\"contoso/a\", No = Stance.Reactive", "\"contoso/a\"")]
    [InlineData("\"contoso/a\", No = Stance.Reactive, Unknown = Stance.Unproven", "\"contoso/a\", Unknown = Stance.Unproven")]
    [InlineData("\"contoso/a\", Topic = RuleTopic.Date,\n    No = Stance.Reactive, Unknown = Stance.Unproven", "\"contoso/a\", Topic = RuleTopic.Date,\n    Unknown = Stance.Unproven")]
    public void The_repair_removes_the_cap(string label, string mended) => Repaired.Turns(new RemoveTheCap(), Labelled(label), Labelled(mended));

    [Fact]
    public void All_caps_of_a_project_are_removed_at_once() => RepairedEverywhere.Turns(
        new RemoveTheCap(),
        [Labelled("\"contoso/a\", No = Stance.Reactive") + "\n" + Labelled("\"contoso/b\", No = Stance.Reactive", "B", ""), Labelled("\"contoso/c\", Unknown = Stance.Unproven, No = Stance.Reactive", "C")],
        [Labelled("\"contoso/a\"") + "\n" + Labelled("\"contoso/b\"", "B", ""), Labelled("\"contoso/c\", Unknown = Stance.Unproven", "C")]);

    private static string Labelled(string label, string name = "A", string? usings = null) =>
        (usings ?? Written.Types("")) + $"[Rule({label})]\npublic sealed class {name} : DealRule\n    {YesOrUnknown}\n";
}
