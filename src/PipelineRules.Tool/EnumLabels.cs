using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;
using PipelineRules.Json;
using PipelineRules.Reports;

namespace PipelineRules.Tool;

/// <summary>The values of enumerations as words: <c>bestCase</c>.</summary>
internal static class EnumLabels
{
    public static string CamelCase<T>(T value) where T : struct, Enum => EnumWord.CamelCase(value);

    /// <summary>The same for people: <c>best case</c>.</summary>
    public static string KebabCase<T>(T value) where T : struct, Enum => EnumWord.KebabCase(value);

    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(CamelCase);

    /// <summary>The value that a word on the command line says; null and an error that names the nearest where there is none.</summary>
    public static T? Parse<T>(ArgumentResult argument) where T : struct, Enum
    {
        var text = argument.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(CamelCase(value), text, StringComparison.OrdinalIgnoreCase))
                return value;
        argument.AddError(NotAmong((argument.Parent as OptionResult)?.Option.Name ?? "value", text, All<T>()));
        return null;
    }

    /// <summary>What to say of a name that is not known, where there are many.</summary>
    public static string NotKnown(string kind, string name, IEnumerable<string> known) => Nearest.Of(name, known) is { } meant
        ? $"no {kind} {name}; did you mean {meant}?"
        : $"no {kind} {name}";

    /// <summary>The same where there are few.</summary>
    public static string NotAmong(string kind, string name, IEnumerable<string> known) => Nearest.Of(name, known) is null
        ? $"no {kind} {name}; there are {string.Join(", ", known)}"
        : NotKnown(kind, name, known);
}
