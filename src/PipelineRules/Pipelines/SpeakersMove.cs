using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>A statement by which a speaker moved the must-have date that they had stated before later.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Before">What the same speaker had stated before.</param>
internal readonly record struct SpeakersMove(StakeholderStatement Statement, StakeholderStatement Before)
{
    public int Days => Statement.MustHaveDate is { } to && Before.MustHaveDate is { } from ? Period.DaysBetween(from, to) : 0;
}
