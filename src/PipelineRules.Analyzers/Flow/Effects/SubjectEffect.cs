using System.Collections.Generic;
using System.Collections.Immutable;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Effects;

/// <summary>What a method does to one deal.</summary>
/// <param name="Members">Of each member that it changes, what is known afterwards.</param>
/// <param name="Passed">Of each member that is given what the method was passed, the parameter.</param>
/// <param name="Ensured">Whether the deal has its date once the method has returned.</param>
/// <param name="WhenTrue">Whether the deal has its date where the method gives true.</param>
/// <param name="WhenFalse">Whether the deal has its date where the method gives false.</param>
/// <param name="Forecasts">Whether it forecasts the deal, with the date that the deal came with, and does not ask for it.</param>
/// <param name="Asks">Whether it looks at the date, and gives an answer of which nobody can tell what it says of it.</param>
internal sealed record SubjectEffect(
    IReadOnlyDictionary<string, NullState> Members, IReadOnlyDictionary<string, int> Passed, bool Ensured, NullState WhenTrue,
    NullState WhenFalse, bool Forecasts, bool Asks);
