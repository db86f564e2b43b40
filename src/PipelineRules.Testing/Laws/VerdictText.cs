using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Laws;

/// <summary>What a rule says of a deal, as text that two answers can be compared by.</summary>
internal static class VerdictText
{
    public static string Describe(DealRule rule, DealContext deal) => $"{Verdict.Of(rule, deal)}";
}
