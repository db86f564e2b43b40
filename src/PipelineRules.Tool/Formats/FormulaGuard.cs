using System;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Formats;

/// <summary>
/// Keeps a text from being taken for a formula by a spreadsheet, which looks past blanks and takes full-width signs for the plain ones.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text, with an apostrophe before it where it needs one.</summary>
    public static string Of(string text)
    {
        var legible = TerminalSafeText.Clean(text);
        var bare = legible.AsSpan().TrimStart().TrimStart("\u200B\u2060\uFEFF'\"");
        return (!bare.IsEmpty && Starts.Contains(bare[0], StringComparison.Ordinal)) || text is ['\t' or '\r' or '\n', ..] ? "'" + legible
            : legible;
    }
}
