using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Reports;

/// <summary>What a deal hangs on: the customer's priority, the executive who owns it, the corporate goal it serves, and who confirmed it.</summary>
public sealed class DealChain
{
    private DealChain(IReadOnlyList<ChainLink> links) => Links = links;

    /// <summary>The links, from the deal to the confirmations.</summary>
    public IReadOnlyList<ChainLink> Links { get; }

    /// <summary>The first link that is not there; null when the chain holds.</summary>
    public ChainLink? FirstMissing => Links.FirstOrDefault(link => !link.Holds);

    /// <summary>The chain of a deal.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public static DealChain Of(DealContext deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return new DealChain([Deal(deal), Priority(deal), Executive(deal), Goal(deal), Confirmations(deal)]);
    }

    private static ChainLink Deal(DealContext deal) => new("deal", deal.Name, deal.Amount is { } amount ? $"{Figure.Whole(amount.Amount)} {amount.Currency}" : null, true);

    private static ChainLink Priority(DealContext deal) => deal.Priority is { } priority
        ? new("priority", $"{priority}", priority.Rank is { } rank ? $"rank {rank}" : "rank not known", true)
        : new("priority", "no customer priority is linked", null, false);

    private static ChainLink Executive(DealContext deal) => deal.Priority?.Owner switch
    {
        null => new("executive", "nobody is known to own it", null, false),
        { } left when left.LeftOn <= deal.AsOf => new("executive", $"{left} has left", $"on {left.LeftOn:uuuu-MM-dd}", false),
        { Role: StakeholderRole.Executive } owner => new("executive", $"{owner}", owner.Title, true),
        { } other => new("executive", $"{other} is no executive", other.Title ?? Word.Said(other.Role), false),
    };

    private static ChainLink Goal(DealContext deal) => (deal.Priority?.Goals ?? []) switch
    {
        [] => new("goal", "no corporate goal is linked", null, false),
        var goals when goals.All(goal => goal.Target < deal.AsOf) => new("goal", $"{goals[0]}", "its target day is past", false),
        var goals => new("goal", $"{goals.First(goal => goal.Target is null || goal.Target >= deal.AsOf)}", goals.Count > 1 ? Count.Of(goals.Count, "goal") : null, true),
    };

    private static ChainLink Confirmations(DealContext deal) => deal.Priority?.NewestConfirmation is { } newest
        ? new("validation", string.Join(", ", deal.Priority.Confirmations.Select(word => word.By.ToString())), $"last on {newest.On:uuuu-MM-dd}", true)
        : new("validation", "no stakeholder has confirmed it", null, false);
}
