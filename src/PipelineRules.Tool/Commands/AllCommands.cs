using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace PipelineRules.Tool.Commands;

/// <summary>What stands before all commands, and their list.</summary>
internal sealed class AllCommands : RootCommand
{
    public AllCommands(ConsoleHost consoleHost)
        : base("Tells which deals of a sales pipeline are proactive, unproven or reactive, why, and what to ask the customer next.")
    {
        Add(new AssessCommand(consoleHost));
        Add(new ExplainCommand(consoleHost));
        Add(new QuestionsCommand(consoleHost));
        Add(new CoverageCommand(consoleHost));
        Add(new BridgeCommand(consoleHost));
        Add(new DiffCommand(consoleHost));
        Add(new BacktestCommand(consoleHost));
        Add(new CalendarCommand(consoleHost));
        Add(new ReportCommand(consoleHost));
        Add(new RulesCommand(consoleHost));
        Add(new ImportCommand(consoleHost));
        Add(new InitCommand(consoleHost));
        foreach (var help in Options.OfType<HelpOption>())
            help.Action = new ExampleHelp(consoleHost);
    }
}
