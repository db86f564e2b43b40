using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace PipelineRules.Crm.Proposals;

/// <summary>Guesses from a stage's or status's text whether a deal is open, won or lost, and from a category's which one it is.</summary>
internal static partial class StatusWords
{
    // Whole words; and, with an asterisk, how words begin.
    private static readonly string[] s_won =
        ["won", "closedwon", "win", "gewonnen", "gagn*", "ganad*", "ganh*", "vint*", "vunnen", "vundet", "gewonnene", "signed", "success*",
            "booked", "converted", "purchased", "beauftragt", "erteilt", "wygran*"];
    private static readonly string[] s_lost =
        ["lost", "closedlost", "loss", "verloren*", "perdu*", "perdid*", "perso", "persa", "dead", "abandon*", "cancel*", "reject*",
            "declin*", "disqualif*", "fail*", "withdrawn", "unsuccessful*", "abgelehnt", "abgesagt", "storniert", "aufgegeben", "dropped",
            "junk", "unqualified", "przegran*"];
    private static readonly string[] s_closed =
        ["closed", "geschlossen", "abgeschlossen", "beendet", "cerrad*", "ferm*", "clos", "chius*", "fechad*", "completed", "finished"];

    /// <summary>won, lost or open; null where the text says that a deal is closed, and not how.</summary>
    public static string? Of(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        var (isNot, lost, won) = (words.Any(word => word is "not" or "no" or "nicht" or "pas"), Any(words, s_lost), Any(words, s_won));
        return lost || words is [.., "no", "decision"] ? "lost"
            : won && !isNot ? "won"
            : (won || Any(words, s_closed)) && !words.Contains("open") ? null : "open";
    }

    /// <summary>The forecast category that a text names; null where it names none.</summary>
    public static string? Category(string text) =>
        text.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) switch
    {
        "COMMIT" or "COMMITTED" or "FORECAST" => "commit",
        "BESTCASE" or "UPSIDE" => "bestCase",
        "MOSTLIKELY" or "PROBABLE" => "mostLikely",
        "OMITTED" or "OMIT" => "omitted",
        "PIPELINE" or "CLOSED" => "pipeline",
        _ => null,
    };

    private static bool Any(string[] words, string[] known) => words.Any(
        word => known.Any(one => one.EndsWith('*') ? word.StartsWith(one[..^1], StringComparison.Ordinal) : word == one));

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
