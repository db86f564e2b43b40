using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PipelineRules.Json.Codecs;

/// <summary>The members of an enumeration as JSON has them: their names in camel case.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> s_words =
        All.ToDictionary(one => one.Meaning, one => JsonEncodedText.Encode(one.Word));

    public static (string Word, T Meaning)[] All => [.. typeof(T).GetEnumNames().Select(Named)];

    public static JsonEncodedText Encode(T meaning) => s_words[meaning];

    private static (string, T) Named(string name) =>
        (char.ToLowerInvariant(name[0]) + name.Substring(1), Enum.TryParse<T>(name, out var meaning) ? meaning : default);
}
