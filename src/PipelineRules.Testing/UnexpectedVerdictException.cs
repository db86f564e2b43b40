using System;

namespace PipelineRules.Testing;

/// <summary>A rule gave another answer than its author expected.</summary>
public sealed class UnexpectedVerdictException : Exception
{
    internal UnexpectedVerdictException(AnswerKind expected, Verdict verdict)
        : base($"{verdict.Rule} should say {expected} of {verdict.Deal}; it says {verdict}") => Verdict = verdict;

    /// <summary>What the rule said.</summary>
    public Verdict Verdict { get; }
}
