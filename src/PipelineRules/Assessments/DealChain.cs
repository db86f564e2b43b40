using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// The proof of a deal: the customer's priority, the executive who owns it, the corporate goal it serves, and the statements that say so.
/// </summary>
/// <remarks>
/// A link holds when it is stated, not when it is recorded; where <see cref="Policy.StatedByCustomer"/> leaves something out, the record
/// stands for it.
/// </remarks>
public sealed class DealChain
{
    private readonly DealContext _deal;

    private DealChain(DealContext deal)
    {
        _deal = deal;
        Links = deal.Priority is { } priority
            ? [Deal, Priority(priority), Executive(priority), Goal(priority), Statements(priority)]
            : [Deal, Missing("priority", "no customer priority is linked"), Missing("executive", "nobody is known to own it"),
                Missing("goal", "no corporate goal is linked"), Missing("statements", "nobody at the customer has spoken of it")];
    }

    /// <summary>The links, from the deal to the statements.</summary>
    public IReadOnlyList<ChainLink> Links { get; }

    /// <summary>The first link that does not hold; null when the chain does.</summary>
    public ChainLink? FirstMissing => Links.FirstOrDefault(link => !link.Holds);

    /// <summary>The chain of a deal.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public static DealChain Of(DealContext deal) => new(deal ?? throw new ArgumentNullException(nameof(deal)));

    private ChainLink Deal => new("deal", _deal.Name, _deal.Amount?.ToString(), true);

    private static ChainLink Priority(PriorityContext priority) => priority switch
    {
        { IsOpen: false } => Missing("priority", $"'{priority}' is done or given up"),
        { NewestConfirmation: { } newest } =>
            new("priority", $"{priority}", priority.Rank is { } rank ? $"rank {rank}" : "rank not known", true, newest),
        _ => Missing("priority", $"nobody at the customer has confirmed '{priority}'"),
    };

    private ChainLink Executive(PriorityContext priority) => priority.Owner switch
    {
        null => Missing("executive", "nobody is known to own it"),
        { } left when left.LeftOn <= _deal.AsOf => Missing("executive", $"{left} has left"),
        { Role: not (StakeholderRole.Executive or StakeholderRole.EconomicBuyer) } other =>
            Missing("executive", $"{other} does not decide", other.Title),
        { } owner when LinesOfBusiness.AreApart(owner.LineOfBusiness, priority.Priority.LineOfBusiness ?? _deal.Deal.LineOfBusiness) =>
            Missing("executive", $"{owner} runs another line of business", owner.LineOfBusiness),
        { } owner when priority.LatestStatements.Any(word => word.Denies && word.By.Id == owner.Id) =>
            Missing("executive", $"{owner} denies it"),
        { } owner when priority.StatedRank is null && IsStated(StatedValues.Rank) =>
            Missing("executive", $"{owner} has not said where it ranks", owner.Title),
        { } owner => new("executive", $"{owner}", owner.Title, true, priority.StatedRank),
    };

    private ChainLink Goal(PriorityContext priority) =>
        priority.Goals.FirstOrDefault(goal => goal.Statement.NullIfBlank() is not null && !(goal.Target < _deal.AsOf)) switch
        {
            null when priority.Goals.Count == 0 => Missing("goal", "no corporate goal is linked"),
            null => Missing("goal", "no linked corporate goal is still ahead and says anything"),
            { } goal when priority.StatedGoals.Count == 0 && IsStated(StatedValues.Goal) =>
                Missing("goal", $"nobody at the customer has said that it serves '{goal}'"),
            { } goal => new("goal", $"{goal}", null, true, priority.StatedGoals.Count == 0 ? null : priority.StatedGoals[0]),
        };

    private ChainLink Statements(PriorityContext priority)
    {
        if (priority.LatestStatements.FirstOrDefault(word => word is { Denies: true, IsDecider: true }) is { } denial)
            return Missing("statements", FormattableString.Invariant($"{denial} denied it on {denial.On:uuuu-MM-dd}"));
        if (priority.NewestDecision is not { } newest)
            return Missing("statements", "nobody who decides has confirmed it");
        if (_deal.DateInForce is null && IsStated(StatedValues.Date))
            return Missing("statements", "nobody at the customer has stated the must-have date");
        return new("statements", string.Join(", ", priority.Confirmations.Select(word => word.By.ToString())), newest.Source, true, newest);
    }

    private bool IsStated(StatedValues value) => _deal.Policy.StatedByCustomer.HasFlag(value);

    private static ChainLink Missing(string name, string says, string? detail = null) => new(name, says, detail, false);
}
