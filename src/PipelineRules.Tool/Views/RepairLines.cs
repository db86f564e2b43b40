using System.Collections.Generic;
using PipelineRules.Coverage;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views;

/// <summary>What would make a deal proactive, line by line: the close date to move first, then whom to ask what.</summary>
internal static class RepairLines
{
    public static IEnumerable<(Phrase Label, Line Text)> Of(DealRepair repair)
    {
        if (repair.CloseDate is { } day)
            yield return ("move",
                $"the close date to {day:uuuu-MM-dd}{(repair.Conversations.Count == 0 ? ""
                    : ", then have the customer say the date again")}");
        foreach (var conversation in repair.Conversations)
            yield return ("ask", new Line(new Phrase($"{AddresseeLabel.To(conversation.With)}: ", Tone.Faint), Asked(conversation)));
    }

    private static string Asked(Conversation conversation)
    {
        var questions = new List<string>();
        foreach (var finding in conversation.Findings)
            if (finding.Question is { } ask)
                questions.Add($"{ask}");
        return string.Join(" ", questions);
    }
}
