using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PipelineRules.Json;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Commands;

/// <summary>What is wrong with the arguments, in one line.</summary>
internal static class ArgumentError
{
    public static string In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "pipeline-rules" : $"pipeline-rules {command.Name}";
        return TerminalSafeText.Clean($"{What(parsed, command)} ({path} --help shows how)");
    }

    private static string What(ParseResult parsed, Command command) => parsed.UnmatchedTokens switch
    {
        [] when command is RootCommand => $"say what to do: {string.Join(", ", command.Subcommands.Select(one => one.Name))}",
        [] => parsed.Errors[0].Message.TrimEnd('.'),
        [var odd, ..] when Nearest.Of(odd, Names(command)) is { } meant => $"no {Kind(odd)} {odd}; did you mean {meant}?",
        [var odd, ..] => $"no {Kind(odd)} {odd}",
    };

    private static string Kind(string token) => token.StartsWith('-') ? "option" : "command or argument";

    private static IEnumerable<string> Names(Command command) =>
        command.Subcommands.Select(one => one.Name).Concat(command.Options.SelectMany(one => one.Aliases.Append(one.Name)));
}
