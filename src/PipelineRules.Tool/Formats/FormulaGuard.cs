using System;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Formats;

/// <summary>
/// Keeps a text from being taken for a formula by a spreadsheet, which looks past blanks and takes full-width signs for the plain ones.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
    private const string LookedPast = "\u200B\u2060\uFEFF'\"";

    /// <summary>The text, with an apostrophe before it where it needs one.</summary>
    public static string Of(string text)
    {
        var legible = TerminalSafeText.Clean(text);
        var start = 0;
        while (start < legible.Length && IsLookedPast(legible[start]))
            start++;
        var isFormula = start < legible.Length && Starts.Contains(legible[start], StringComparison.Ordinal);
        return isFormula || text is ['\t' or '\r' or '\n', ..] ? "'" + legible : legible;
    }

    private static bool IsLookedPast(char sign) => char.IsWhiteSpace(sign) || LookedPast.Contains(sign, StringComparison.Ordinal);
}
