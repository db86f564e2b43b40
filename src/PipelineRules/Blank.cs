using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

/// <summary>
/// Text that says nothing: an empty one, or white space, is missing everywhere. Facts see to it when they are
/// made, wherever they come from.
/// </summary>
internal static class Blank
{
    public static string? NullIfBlank(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static IReadOnlyList<string>? WithoutBlanks(this IReadOnlyList<string>? texts)
    {
        for (var i = 0; i < texts?.Count; i++)
            if (string.IsNullOrWhiteSpace(texts[i]))
                return texts.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
        return texts;
    }
}
