using System.Collections.Generic;

namespace PipelineRules.Tool.Pages;

/// <summary>A few lines about one thing, each behind a label.</summary>
/// <param name="Label">What stands before the thing itself.</param>
/// <param name="Head">The thing.</param>
/// <param name="Details">What there is to say of it.</param>
internal sealed record Card(Phrase Label, Line Head, params IReadOnlyList<(Phrase Label, Line Text)> Details);
