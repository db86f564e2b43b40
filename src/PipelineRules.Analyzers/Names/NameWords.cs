using System;
using System.Linq;

namespace PipelineRules.Analyzers.Names;

/// <summary>
/// The words that names and texts are made of: <c>countReactive</c>, <c>REACTIVE_DEALS</c> and <c>"a reactive deal"</c> all have the word
/// <c>reactive</c>.
/// </summary>
internal static class NameWords
{
    public static bool HasAny(string text, params string[] words) => words.Any(word => Has(text, word));

    public static bool Has(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !(Begins(text, at) && Ends(text, at + word.Length)))
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }

    private static bool Begins(string text, int at) =>
        at == 0 || !char.IsLetter(text[at - 1]) || (char.IsLower(text[at - 1]) && char.IsUpper(text[at]));

    private static bool Ends(string text, int end) =>
        end == text.Length || !char.IsLetter(text[end]) || (char.IsLower(text[end - 1]) && char.IsUpper(text[end]));
}
