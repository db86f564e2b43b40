using System;
using System.Text.Json;

namespace PipelineRules;

/// <summary>Values of enumerations as words.</summary>
internal static class EnumWord
{
    /// <summary>The value as programs write it: <c>bestCase</c>.</summary>
    public static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value as people say it: <c>best case</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string KebabCase(Enum value) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName((value ?? throw new ArgumentNullException(nameof(value))).ToString()).Replace('-', ' ');
}
