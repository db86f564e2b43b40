using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PipelineRules.Tool.Commands;

/// <summary>How many of something a page shows.</summary>
internal sealed class TopOption(string what, int shown)
{
    public Option<int?> Option { get; } = new("--top")
    {
        HelpName = "N",
        Description = $"How many {what} tables and Markdown show, 0 for all; {shown} when not given",
        CustomParser = Parse,
    };

    public int Of(ParseResult parsed) => parsed.GetValue(Option) ?? shown;

    private static int? Parse(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var top))
            return top;
        argument.AddError($"--top is {argument.Tokens[0].Value}; it must be a whole number, 0 for all");
        return null;
    }
}
