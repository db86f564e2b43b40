using System.CommandLine;
using PipelineRules.Tool.RuleFiles;
using System;

namespace PipelineRules.Tool.RuleFiles;

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
    public Rulebook Joined(Rulebook rulebook, ParseResult parsed, ConsoleHost consoleHost)
    {
        var files = parsed.GetValue(_files) ?? [];
        if (files.Length == 0)
            return rulebook;
        if (!RuleLoading.IsSupported)
            throw new UsageException(RuleLoading.Refusal);
        foreach (var file in files)
            rulebook = new RuleFile(file).Joined(rulebook, consoleHost.Error);
        return rulebook;
    }
}
