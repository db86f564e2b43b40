using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Outputs;

/// <summary>What the texts of an export were read as, as lines to read.</summary>
internal static class TextLines
{
    private const int MostShown = 12;

    /// <summary>
    /// Whether deals are open, won or lost: every text that says so, and the rest of what fell to another text by default.
    /// </summary>
    public static IEnumerable<string> Of(IReadOnlyList<CsvText> texts)
    {
        foreach (var same in texts.Where(text => text is { Property: "status", Count: > 0, Becomes.Length: > 0 })
            .GroupBy(text => text.Becomes))
            yield return $"  read as {same.Key}: {Listed(same.Select(Shown))}";
        foreach (var same in texts.Where(
            text => text is { Property: not "status", Count: > 0, Source: CsvTextSource.Otherwise, Becomes.Length: > 0 })
                .GroupBy(text => (text.Property, text.Becomes)))
            yield return $"  {same.Key.Property} not in the map, so {same.Key.Becomes}: {Listed(same.Select(Shown))}";
    }

    /// <summary>The texts of the map that no row has.</summary>
    public static IEnumerable<string> Unmatched(IReadOnlyList<CsvText> texts) =>
        from text in texts
        where text is { Count: 0 } && texts.Any(other => other.Count > 0 && other.Property == text.Property && other.Column == text.Column)
        group text by (text.Property, text.Column) into same
        select $"  {same.Key.Property}: no row has {Listed(same.Select(text => TerminalSafeText.Clean(text.Text)))} in "
            + $"{TerminalSafeText.Clean(same.Key.Column)}";

    private static string Shown(CsvText text) =>
        $"{TerminalSafeText.Clean(text.Column)} {TerminalSafeText.Clean(text.Text)} "
            + $"({text.Count:N0}{(text.Source == CsvTextSource.Otherwise ? ", not in the map" : "")})";

    private static string Listed(IEnumerable<string> all)
    {
        var shown = all.ToArray();
        return string.Join(", ", shown.Take(MostShown)) + (shown.Length > MostShown ? $" and {shown.Length - MostShown:N0} more" : "");
    }
}
