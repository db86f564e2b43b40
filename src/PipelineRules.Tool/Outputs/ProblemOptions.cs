using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports;

namespace PipelineRules.Tool.Outputs;

/// <summary>How much is said of problems in the facts, and whether they fail the run.</summary>
internal sealed class ProblemOptions
{
    private readonly Option<ProblemDetail?> _detail = new("--problems")
    {
        HelpName = "all|summary|none",
        Description = "How much to say on standard error of problems in the facts; summary when not given",
        CustomParser = EnumLabels.Parse<ProblemDetail>,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Ends with exit code 1 when the facts have problems" };

    public void AddTo(Command command)
    {
        command.Add(_detail);
        command.Add(_strict);
    }

    /// <summary>What bears on everything that is said of the facts, before any of it is said.</summary>
    public void TellLoud(IReadOnlyList<Problem> problems, ParseResult parsed, TextWriter error)
    {
        if (parsed.GetValue(_detail) != ProblemDetail.None)
            foreach (var problem in problems.Where(problem => problem.Code == ProblemCodes.UnknownStatus))
                error.WriteLine(Pages.TerminalSafeText.Clean(problem.Message));
    }

    /// <summary>What the texts of an export were read as.</summary>
    public void TellTexts(IReadOnlyList<CsvText> texts, ParseResult parsed, TextWriter error)
    {
        if (parsed.GetValue(_detail) != ProblemDetail.None)
            foreach (var line in TextLines.Of(texts))
                error.WriteLine(line);
    }

    public void Tell(IReadOnlyList<Problem> problems, ParseResult parsed, TextWriter error)
    {
        foreach (var line in ProblemLines.Of(problems, parsed.GetValue(_detail) ?? ProblemDetail.Summary))
            error.WriteLine(line);
    }

    public IEnumerable<string> Failures(IReadOnlyList<Problem> problems, ParseResult parsed)
    {
        if (parsed.GetValue(_strict) && problems.Count > 0)
            yield return $"--strict: the facts have {Plural.Format(problems.Count, "problem")}";
    }
}
