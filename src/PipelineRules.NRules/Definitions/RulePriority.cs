namespace PipelineRules.NRules.Definitions;

/// <summary>
/// The priorities of our rules in NRules. Whatever the author's rules match on has followed from the facts before any of theirs fires,
/// whose priority is 0 unless they say otherwise.
/// </summary>
internal static class RulePriority
{
    public const int Findings = 3_000_000;
    public const int Standings = 2_000_000;
    public const int Coverage = 1_000_000;

    public static bool IsOurs(int priority) => priority >= Coverage;
}
