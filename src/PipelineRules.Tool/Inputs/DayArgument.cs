using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Tool.Inputs;

/// <summary>A day on the command line.</summary>
internal static class DayArgument
{
    public static LocalDate? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return day.Value;
        argument.AddError($"{text} is no day; write it as 2026-11-02");
        return null;
    }
}
