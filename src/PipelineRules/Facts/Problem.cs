namespace PipelineRules.Facts;

/// <summary>Something wrong with a fact. The fact stays in; what is wrong with it counts as unknown.</summary>
/// <param name="Code">What kind of problem it is; see <see cref="ProblemCodes"/>.</param>
/// <param name="Table">The table of the fact, as the facts file calls it: <c>deals</c>, <c>validations</c>.</param>
/// <param name="Fact">The fact's id; for a table without ids, the ids it refers to.</param>
/// <param name="Property">The property that is wrong, as the facts file calls it; null when it is the whole fact.</param>
/// <param name="Message">A sentence that says what is wrong.</param>
public sealed record Problem(string Code, string Table, string? Fact, string? Property, string Message);
