using System;
using System.CommandLine;

namespace PipelineRules.Tool.Commands;

/// <summary>Options that take one of the values of an enumeration.</summary>
internal static class ChoiceOption
{
    public static Option<T?> Create<T>(string name, T otherwise, string does) where T : struct, Enum =>
        Create<T>(name, $"{does}; {EnumLabels.CamelCase(otherwise)} when not given");

    public static Option<T?> Create<T>(string name, string does) where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            HelpName = string.Join('|', EnumLabels.All<T>()),
            Description = does,
            CustomParser = EnumLabels.Parse<T>,
        };
        option.CompletionSources.Add([.. EnumLabels.All<T>()]);
        return option;
    }
}
