using System.Collections.Generic;
using System.CommandLine;
using System.IO;
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
        CustomParser = Words.Parse<ProblemDetail>,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Ends with exit code 1 when the facts have problems" };

    public void AddTo(Command command)
    {
        command.Add(_detail);
        command.Add(_strict);
    }

    public void Tell(IReadOnlyList<Problem> problems, ParseResult parsed, TextWriter error)
    {
        foreach (var line in ProblemLines.Of(problems, parsed.GetValue(_detail) ?? ProblemDetail.Summary))
            error.WriteLine(line);
    }

    public IEnumerable<string> Failures(IReadOnlyList<Problem> problems, ParseResult parsed)
    {
        if (parsed.GetValue(_strict) && problems.Count > 0)
            yield return $"--strict: the facts have {Count.Of(problems.Count, "problem")}";
    }
}
