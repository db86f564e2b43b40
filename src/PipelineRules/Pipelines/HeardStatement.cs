using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>A statement of somebody who is in the facts, or of a document, on a known day.</summary>
/// <param name="Validation">The statement as recorded.</param>
/// <param name="By">Who spoke; null for a document.</param>
/// <param name="On">The day on which they did.</param>
/// <param name="Goals">The corporate goals that it names and that are in the facts.</param>
internal readonly record struct HeardStatement(Validation Validation, Stakeholder? By, LocalDate On, CorporateGoal[] Goals)
{
    /// <summary>Whether whoever spoke, or a goal, is of a company that is none of some.</summary>
    public bool IsLeftOut(Companies among) => (By is { } by && !among.Holds(by.Customer)) || !among.HoldAll(Goals);
}
