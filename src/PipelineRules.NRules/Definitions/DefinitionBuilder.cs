using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace PipelineRules.NRules.Definitions;

/// <summary>How a rule definition of ours is put together: what it matches, and what it does with a match.</summary>
internal static class DefinitionBuilder
{
    /// <summary>A rule definition.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="asks">What it is about.</param>
    /// <param name="tier">Its priority.</param>
    /// <param name="match">What it matches.</param>
    /// <param name="action">What it does; the names of its parameters are those of the patterns.</param>
    public static IRuleDefinition Create(string name, string asks, int tier, GroupElement match, LambdaExpression action) =>
        Element.RuleDefinition(name, asks, tier, ["PipelineRules"], match, Element.ActionGroup(Element.Action(action)));

    /// <summary>A fact of a type and of a name, which a condition holds for.</summary>
    public static PatternElement Fact<T>(string name, params Expression<Func<T, bool>>[] conditions) => Element.Pattern(
        typeof(T), name, Array.ConvertAll(conditions, one => Expression(PatternElement.ConditionName, one)));

    /// <summary>The groups of facts that have a key in common; the name of the key's parameter is that of the facts.</summary>
    public static PatternElement Grouped<T>(string name, Expression<Func<T, object>> key, PatternElement facts)
    {
        var itself = System.Linq.Expressions.Expression.Lambda<Func<T, T>>(key.Parameters[0], key.Parameters);
        var groups = Element.Aggregate(
            typeof(IGrouping<object, T>), AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, key), Expression(AggregateElement.ElementSelectorName, itself)], facts);
        return Element.Pattern(typeof(IGrouping<object, T>), name, Array.Empty<NamedExpressionElement>(), groups);
    }

    /// <summary>What an expression is for.</summary>
    public static KeyValuePair<string, LambdaExpression> Expression(string name, LambdaExpression expression) => new(name, expression);
}
