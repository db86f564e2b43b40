using System;

namespace PipelineRules.DependencyInjection;

/// <summary>What one caller makes of the rulebook.</summary>
internal sealed class RulebookChange(Func<Rulebook, Rulebook> change)
{
    public Rulebook Apply(Rulebook rulebook) => change(rulebook);
}
