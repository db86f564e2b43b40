using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>One way to make a deal proactive.</summary>
/// <param name="People">Who is talked with; nobody where the seller can do it alone.</param>
/// <param name="Future">What is recorded then.</param>
/// <param name="Rest">The rules from outside that would still have to be answered.</param>
internal sealed record RepairWay(IReadOnlyList<Stakeholder> People, FutureFacts Future, IReadOnlyList<string> Rest)
{
    /// <summary>The id of an executive whom nobody knows by name yet.</summary>
    public const string SomeExecutive = "executive to come";
}
