using NodaTime;

namespace PipelineRules.Movement;

/// <summary>A stakeholder's statement of a must-have date.</summary>
/// <param name="On">The day on which they stated it.</param>
/// <param name="Stated">The date they stated.</param>
/// <param name="Before">The date that the same stakeholder stated before; null when this is their first.</param>
/// <param name="SaysChanged">Whether they said that the priority has changed.</param>
internal readonly record struct DateStatement(LocalDate On, LocalDate Stated, LocalDate? Before, bool SaysChanged);
