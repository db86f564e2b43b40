using PipelineRules.Analytics.Statistics;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>How somebody moves close dates.</summary>
/// <param name="By">Whose moves they are: one seller's, a manager's team's, or everybody's.</param>
/// <param name="Who">The id of the seller or manager; null for everybody, and for deals without an owner.</param>
/// <param name="AfterTheDate">How many pushes were made after the old date had passed, of all that no date of the customer's
/// explains.</param>
/// <param name="InMassPushes">How many of them were made in mass pushes.</param>
/// <param name="MassPushes">How many mass pushes there were.</param>
/// <param name="IntoTheQuarter">How many pulls brought a deal of a later quarter into the one in which they were made, of all
/// pulls.</param>
public sealed record MoveHabits(
    CoverageBy By, string? Who, Rate AfterTheDate, Rate InMassPushes, int MassPushes, Rate IntoTheQuarter);
