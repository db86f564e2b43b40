using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Rules;

namespace PipelineRules;

/// <summary>
/// The rules that deals are asked. It never changes, every change gives another rulebook, and it may be shared between threads.
/// </summary>
/// <remarks>A rulebook that cannot be, with two rules of one name for example, fails when it is built and not when it runs.</remarks>
public sealed class Rulebook
{
    private const string Edition = "2.0.0";
    private readonly string? _given;
    private readonly bool _isChanged;
    private string? _version;

    private Rulebook(string name, string? given, ListedRule[] rules, Policy policy, bool isChanged = false)
    {
        (Name, _given, Rules, Policy, _isChanged) = (name, given, rules, policy, isChanged);
        foreach (var rule in rules)
            RuleName.Check(rule);
        if (rules.GroupBy(rule => rule.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"two rules are called {twice.Key}; replace one, or name it differently");
    }

    /// <summary>The rule book's own rules with its own settings.</summary>
    public static Rulebook BuiltIn { get; } = From(Policy.Default);

    /// <summary>What the rulebook is called.</summary>
    public string Name { get; }

    /// <summary>
    /// The rulebook's version: <c>2.0.0+</c> and a hash of its rules and policy, equal on every machine and target framework.
    /// <c>.changed</c> after it says that
    /// rules were added, left out or exchanged. One given by <see cref="WithName"/> is as given, with <c>+changed</c> after it once it is
    /// no longer the same.
    /// </summary>
    public string Version => _version ??= _given is null
        ? $"{Edition}+{RulebookHash.Of(Rules, Policy)}{(_isChanged ? ".changed" : "")}"
        : _given + (_isChanged ? "+changed" : "");

    /// <summary>
    /// What a reader must know of the rulebook before anything that it says, a sentence each; empty for the rule book's own settings.
    /// </summary>
    public IReadOnlyList<string> Notices => Policy.Notices;

    /// <summary>The settings that it was made from: pipelines that its rules are asked of are linked with the same.</summary>
    public Policy Policy { get; }

    /// <summary>The rules in the order in which they are asked. The order does not touch the outcome.</summary>
    public IReadOnlyList<ListedRule> Rules { get; }

    /// <summary>The rule book's own rules with the settings of a policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static Rulebook From(Policy policy) =>
        new("built-in", null, BuiltInRules.With(policy ?? throw new ArgumentNullException(nameof(policy))), policy);

    /// <summary>This rulebook and further rules.</summary>
    /// <exception cref="ArgumentException">A rule has no name, an unfit one, or one that is taken.</exception>
    public Rulebook With(params DealRule[] rules) => Changed([.. Rules, .. rules.Select(rule => new ListedRule(rule))]);

    /// <summary>This rulebook without a rule.</summary>
    /// <exception cref="ArgumentException">No rule of it has the name.</exception>
    public Rulebook Without(string name) => Changed(Rules.Where(rule => rule != Get(name)));

    /// <summary>This rulebook with a rule in the place of the one of its name: the same law with other settings, or another law.</summary>
    /// <exception cref="ArgumentException">No rule of it has that name.</exception>
    public Rulebook Replace(DealRule rule) => Exchanged(new ListedRule(rule));

    /// <summary>This rulebook with a rule that keeps asking and no longer holds any deal down.</summary>
    /// <exception cref="ArgumentException">No rule of it has the name.</exception>
    public Rulebook AsAdvisory(string name) => Exchanged(new ListedRule(Get(name).Rule, isAdvisory: true));

    /// <summary>This rulebook under a name and version of its own.</summary>
    public Rulebook WithName(string name, string version) => new(name, version, [.. Rules], Policy);

    /// <summary>The rule of a name.</summary>
    /// <exception cref="ArgumentException">No rule of this rulebook has the name.</exception>
    public ListedRule Get(string name) => Rules.FirstOrDefault(rule => rule.Name == name)
        ?? throw new ArgumentException(
            $"no rule of this rulebook is called {name}{Nearest.Hint(name, Rules.Select(rule => rule.Name))}", nameof(name));

    /// <summary>Throws where facts were linked, or are added up, with another policy than this rulebook's.</summary>
    internal void CheckPolicy(Policy other, string argument)
    {
        if (!Policy.Equals(other))
            throw new ArgumentException(
                $"it has another policy than the rulebook {Name}; give both the same, {nameof(Rulebook)}.{nameof(From)}(policy) and its "
                    + $"{nameof(Policy)}", argument);
    }

    private Rulebook Exchanged(ListedRule changed)
    {
        var old = Get(changed.Name);
        return Changed(Rules.Select(rule => rule == old ? changed : rule));
    }

    private Rulebook Changed(IEnumerable<ListedRule> rules) => new(Name, _given, rules.ToArray(), Policy, isChanged: true);
}
