using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Testing.Generation;
using PipelineRules.Testing.Laws;

namespace PipelineRules.Testing;

/// <summary>What every rule must keep, whatever it asks. One call holds a rule to all of it, on pipelines randomly generated.</summary>
public static class RuleContract
{
    private const int Throws = 200;

    private static readonly RuleRequirement[] s_laws =
    [
        new NeverThrows(), new AnswersTheSameTwice(), new ExplainsWhatItAnswers(), new GivesReasons(), new HasQuestions(),
        new IgnoresOrder(), new IgnoresCulture(),
        new IgnoresLateHistory(),
    ];

    /// <summary>The laws, each as a clause.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_laws.Select(law => law.Says)];

    /// <summary>Holds a rule to every law on 200 pipelines, the same 200 each time.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fields">The names of the CRM's own fields that it reads; they come missing, empty, and of every type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule has no name.</exception>
    /// <exception cref="RuleContractException">It breaks one. The message names the law and the deal, and the exception holds the fewest
    /// facts that show it.</exception>
    public static void Verify(DealRule rule, params string[] fields)
    {
        var name = Verdict.NameOf(rule).Name;
        _ = fields ?? throw new ArgumentNullException(nameof(fields));
        foreach (var facts in Enumerable.Range(0, Throws).Select(seed => Pipelines.Generated(seed, fields)))
        {
            var pipeline = Pipeline.From(facts);
            foreach (var law in s_laws)
                if (law.IsBrokenBy(rule, facts, pipeline) is { } how)
                    throw new Shrinking(law, rule).To(facts, how, name);
        }
    }
}
