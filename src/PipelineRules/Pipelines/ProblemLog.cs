using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>The problems found so far.</summary>
internal sealed class ProblemLog(IReadOnlyList<Problem>? found)
{
    private readonly List<Problem> _problems = [.. found ?? []];

    public IReadOnlyList<Problem> All => _problems;

    public void Add(string code, string table, string? fact, string? property, string message) =>
        _problems.Add(new Problem(code, table, fact, property, message));

    public void AddIf(bool wrong, string code, string table, string? fact, string? property, string message)
    {
        if (wrong)
            Add(code, table, fact, property, message);
    }
}
