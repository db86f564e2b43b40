using System.Collections.Generic;
using PipelineRules.Assessments;

namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>A deal whose stance is another by the second policy or rulebook.</summary>
/// <param name="Before">What the first says of the deal.</param>
/// <param name="After">What the second says of it.</param>
/// <param name="Cause">The answer that did it: of a deal that falls the first in the rulebook that holds it at the new stance and did not
/// before; of one that rises the first that held it at the old stance and does no longer.</param>
/// <param name="Others">The other answers that did the same; empty where one did it alone.</param>
public sealed record StanceChange(
    DealAssessment Before, DealAssessment After, AnswerChange Cause, IReadOnlyList<AnswerChange> Others);
