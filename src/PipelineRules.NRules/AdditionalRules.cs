using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NRules;
using NRules.RuleModel;
using PipelineRules.NRules.Observation;

namespace PipelineRules.NRules;

/// <summary>The rules in NRules' own language that run beside a rulebook.</summary>
internal sealed class AdditionalRules
{
    private AdditionalRules(IRuleDefinition[] definitions, ListedRule[] listed) => (Definitions, Listed) = (definitions, listed);

    public IReadOnlyList<IRuleDefinition> Definitions { get; }

    /// <summary>Those whose classes say by a <see cref="RuleAttribute"/> what their findings do.</summary>
    public IReadOnlyList<ListedRule> Listed { get; }

    public static AdditionalRules Collect(IRuleRepository? repository, Rulebook rulebook)
    {
        var definitions = repository?.GetRules().ToArray() ?? [];
        var listed = definitions.Select(RuleNames.ClassOf)
            .OfType<Type>().Where(type => type.IsDefined(typeof(RuleAttribute), inherit: false)).Select(ListedRule.FromAttribute).ToArray();
        return listed.FirstOrDefault(one => rulebook.Rules.Any(rule => rule.Name == one.Name)) is { } twice
            ? throw new ArgumentException(
                $"a rule of the rulebook is called {twice.Name} already; name the one beside it differently", nameof(repository))
            : new AdditionalRules(definitions, listed);
    }
}
