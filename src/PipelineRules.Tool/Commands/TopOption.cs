using System.CommandLine;

namespace PipelineRules.Tool.Commands;

/// <summary>How many of something a page shows.</summary>
internal sealed class TopOption
{
    public TopOption(string what, int shown)
    {
        Option = new Option<int>("--top")
        {
            HelpName = "N",
            Description = $"How many {what} tables and Markdown show, 0 for all; {shown} when not given",
            DefaultValueFactory = _ => shown,
        };
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var top) && top < 0)
                result.AddError($"--top is {top}; it must be at least 0");
        });
    }

    public Option<int> Option { get; }

    public int Of(ParseResult parsed) => parsed.GetValue(Option);
}
