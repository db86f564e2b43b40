using System;
using System.Linq;

namespace PipelineRules.Crm.Proposals;

/// <summary>Guesses from a stage's or status's text whether a deal is open, won or lost.</summary>
internal static class StatusWords
{
    private static readonly string[] s_won =
        ["won", "gewonnen", "gagn", "ganad", "vint", "signed", "closedwon", "success", "booked", "converted", "purchased"];
    private static readonly string[] s_lost =
        ["lost", "verloren", "perdu", "perdid", "pers", "dead", "abandon", "cancel", "rejected", "declined", "disqualif", "closedlost",
            "no decision", "failed", "withdrawn"];

    /// <summary>won, lost or open; null where the text says that a deal is closed, and not how.</summary>
    public static string? Of(string text)
    {
        if (s_lost.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return "lost";
        if (s_won.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return "won";
        return text.Contains("closed", StringComparison.OrdinalIgnoreCase) && !text.Contains("open", StringComparison.OrdinalIgnoreCase)
            ? null
            : "open";
    }
}
