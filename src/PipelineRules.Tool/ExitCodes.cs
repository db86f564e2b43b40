namespace PipelineRules.Tool;

/// <summary>What the tool tells the shell that started it.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int ConditionHolds = 1;
    public const int Unusable = 2;
    public const int Stopped = 130;
}
