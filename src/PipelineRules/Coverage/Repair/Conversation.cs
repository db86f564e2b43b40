using System.Collections.Generic;

namespace PipelineRules.Coverage;

/// <summary>One stakeholder asked everything that they can answer.</summary>
/// <param name="With">Whom to talk with: somebody named, or whoever has a role.</param>
/// <param name="Findings">What to talk about: the findings whose questions they are asked, lowest cap first.</param>
public sealed record Conversation(Addressee With, IReadOnlyList<Finding> Findings);
