using System;
using NRules.Extensibility;
using NRules.RuleModel;

namespace PipelineRules.NRules;

/// <summary>Compiles a rulebook for NRules.</summary>
public static class NRulesCompilation
{
    /// <summary>
    /// Makes an NRules rule of every rule of the rulebook, and of those that stances and coverage follow from. It takes a while: do it
    /// once, and share the factory.
    /// </summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="beside">Rules in NRules' own language that run in the same sessions; none when null.</param>
    /// <param name="dependencies">Resolves what those rules depend on; needed only where one does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rulebook"/> is null.</exception>
    /// <exception cref="ArgumentException">A class of a rule beside wears a <see cref="RuleAttribute"/> with an unfit name, or a name that
    /// the rulebook has.</exception>
    public static PipelineSessionFactory CompileForNRules(
        this Rulebook rulebook, IRuleRepository? beside = null, IDependencyResolver? dependencies = null) =>
        new(rulebook ?? throw new ArgumentNullException(nameof(rulebook)), AdditionalRules.Collect(beside, rulebook), dependencies);
}
