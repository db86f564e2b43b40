using PipelineRules.Benchmarks.HandWritten;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>When a rule's answer is a certain one, as a lambda string.</summary>
internal sealed record Condition(Law Law, AnswerKind Answer, string When)
{
    public string Name => $"{Law} {Answer}";

    public ListedRule Listed => Rulebook.BuiltIn.Rules[(int)Law];

    public Stance Cap => Listed.CapOn(Answer);
}
