using System.CommandLine;
using System.Linq;
using PipelineRules.Tool.RuleFiles;

namespace PipelineRules.Tool.Inputs;

/// <summary>The rules that deals are asked beside the rule book's own.</summary>
internal sealed class RulesOption
{
    private readonly Option<string[]> _files = new("--rules")
    {
        HelpName = "FILE",
        Description = "A DLL whose rules are asked too; may be given more than once. It runs that file's code: name only files you trust",
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command) => command.Add(_files);

    /// <summary>The rulebook with the rules of the files in it.</summary>
    /// <exception cref="UsageException">A file cannot be loaded, holds no rules, or holds one whose name will not do.</exception>
    public Rulebook Joined(Rulebook rulebook, ParseResult parsed, Shell shell) => parsed.GetValue(_files) switch
    {
        null or [] => rulebook,
        { } files when RuleLoading.IsSupported => files.Aggregate(rulebook, (book, file) => new RuleFile(file).Joined(book, shell.Error)),
        _ => throw new UsageException(RuleLoading.Refusal),
    };
}
