namespace PipelineRules.Testing.Laws;

/// <summary>What a rule says of a deal, as text that two answers can be compared by.</summary>
internal static class Said
{
    public static string Of(DealRule rule, DealContext deal) => $"{Verdict.Of(rule, deal)}";
}
