using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace PipelineRules.Tool.Commands;

/// <summary>What stands before all commands, and their list.</summary>
internal sealed class AllCommands : RootCommand
{
    public AllCommands(Shell shell) : base("Tells which deals of a sales pipeline are proactive, unproven or reactive, why, and what to ask the customer next.")
    {
        Add(new AssessCommand(shell));
        Add(new ExplainCommand(shell));
        Add(new QuestionsCommand(shell));
        Add(new CoverageCommand(shell));
        Add(new ReportCommand(shell));
        Add(new RulesCommand(shell));
        Add(new ImportCommand(shell));
        Add(new InitCommand(shell));
        foreach (var help in Options.OfType<HelpOption>())
            help.Action = new ExampleHelp(shell);
    }
}
