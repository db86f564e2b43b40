using System;
using System.Linq;

namespace PipelineRules;

/// <summary>Values of enumerations as people say them.</summary>
internal static class EnumWords
{
    /// <summary>The value in words: <c>best case</c>.</summary>
    public static string ToWords(Enum value) => string.Concat(value.ToString().Select((letter, at) => Said(letter, isFirst: at == 0)));

    private static string Said(char letter, bool isFirst) => char.IsUpper(letter)
        ? $"{(isFirst ? "" : " ")}{char.ToLowerInvariant(letter)}"
        : letter.ToString();
}
