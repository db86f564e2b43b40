using PipelineRules.Facts;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>What a waiver says.</summary>
internal static class WaiverLabel
{
    public static string Words(Waiver waiver) => $"waived by {waiver.By} until {waiver.Until:uuuu-MM-dd}: {waiver.Reason}";
}
