using PipelineRules.Facts;

namespace PipelineRules.Tool.Reports;

/// <summary>What a waiver says.</summary>
internal static class Waived
{
    public static string Words(Waiver waiver) => $"waived by {waiver.By} until {waiver.Until:uuuu-MM-dd}: {waiver.Reason}";
}
