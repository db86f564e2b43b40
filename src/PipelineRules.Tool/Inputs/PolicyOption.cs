using System.CommandLine;
using System.IO;
using PipelineRules.Json;

namespace PipelineRules.Tool.Inputs;

/// <summary>The settings that deals are judged by.</summary>
internal sealed class PolicyOption
{
    private readonly Option<string?> _file = new("--policy")
    {
        HelpName = "FILE",
        Description = "Settings (JSON) in place of the rule book's own, as in {\"topRank\":5,\"freshDays\":60}",
    };

    public void AddTo(Command command) => command.Add(_file);

    public Policy Of(ParseResult parsed) => parsed.GetValue(_file) is { } path ? Read(path) : Policy.Default;

    /// <summary>The policy of a file.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="UnreadableFactsException">It is no policy.</exception>
    public static Policy Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException(MissingFile.Message(path));
        using var file = File.OpenRead(path);
        return PolicyFile.Read(file, path);
    }
}
