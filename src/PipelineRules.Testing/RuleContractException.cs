using System;
using PipelineRules.Facts;

namespace PipelineRules.Testing;

/// <summary>A rule breaks a law that every rule must keep.</summary>
public sealed class RuleContractException : Exception
{
    internal RuleContractException(string rule, string law, string how, FactSet facts)
        : base($"{rule} breaks the law that {law}: {how}") => (Law, Facts) = (law, facts);

    /// <summary>The law, as a clause: <c>a rule never throws</c>.</summary>
    public string Law { get; }

    /// <summary>The fewest facts found that show it.</summary>
    public FactSet Facts { get; }
}
