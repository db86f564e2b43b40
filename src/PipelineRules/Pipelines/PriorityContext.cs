using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines;

/// <summary>One priority of a customer with all that bears on it, as of a day, as the deals of one company see it.</summary>
/// <remarks>Owners, goals and speakers of a company that is neither the deal's nor above it are not here.</remarks>
public sealed class PriorityContext
{
    internal PriorityContext(
        Priority priority, Stakeholder? owner, IReadOnlyList<CorporateGoal> goals, StakeholderStatement[] statements,
        LocalDate asOf, Policy policy)
    {
        (Priority, Owner, Statements, MustHaveDate) = (priority, owner, statements, priority.MustHaveDate);
        RecordedRank = priority.Rank is >= 1 ? priority.Rank : null;
        CorporateRank = priority.CorporateRank is >= 1 ? priority.CorporateRank : null;
        var voices = Voices.Of(statements);
        (LatestStatements, Confirmations) = (voices.Latest, voices.Confirmations);
        NewestConfirmation = Array.FindLast(voices.Confirmations, static word => !word.HasLeft)
            ?? (voices.Confirmations.Length == 0 ? null : voices.Confirmations[voices.Confirmations.Length - 1]);
        NewestDecision = Array.FindLast(voices.Confirmations, static word => word is { HasLeft: false, IsDecider: true });
        Changes = ChangesIn(statements);
        Withdrawn = Changes.Length == 0 ? null : Changes[Changes.Length - 1];
        ChangedOn = Withdrawn > priority.ChangedOn ? Withdrawn : priority.ChangedOn ?? Withdrawn;
        StatedRank = RankIn(statements, asOf, policy);
        StatedGoals = GoalsIn(statements, asOf, policy);
        Goals = StatedGoals.Count switch
        {
            0 => goals,
            1 => StatedGoals[0].Goals,
            _ => StatedGoals.SelectMany(statement => statement.Goals).Distinct().ToArray(),
        };
        Dates = DateHistory.Of(statements, isOfOneDeal: false, Changes, asOf, policy);
        IsOpen = !(priority.DoneOn <= asOf);
    }

    /// <summary>The priority as recorded.</summary>
    public Priority Priority { get; }

    /// <summary>The stakeholder who owns it; null when not known, or when they are of another company.</summary>
    public Stakeholder? Owner { get; }

    /// <summary>The corporate goals it is linked to: as somebody stated in force, else as recorded. Empty when none is known.</summary>
    public IReadOnlyList<CorporateGoal> Goals { get; }

    /// <summary>The statements that link it to its goals and are in force; empty when nobody has stated the link.</summary>
    public IReadOnlyList<StakeholderStatement> StatedGoals { get; }

    /// <summary>All statements about it that count, oldest first.</summary>
    public IReadOnlyList<StakeholderStatement> Statements { get; }

    /// <summary>
    /// The latest word on the priority itself of everybody who spoke and is still there, and the denials of those who have left that still
    /// stand; oldest first.
    /// </summary>
    public IReadOnlyList<StakeholderStatement> LatestStatements { get; }

    /// <summary>
    /// The newest confirmation of everybody who has not denied it since, oldest first. That of somebody who has left is here only where
    /// nobody there denies.
    /// </summary>
    public IReadOnlyList<StakeholderStatement> Confirmations { get; }

    /// <summary>The newest confirmation of somebody who is still there, else of somebody who has left; null when there is none.</summary>
    public StakeholderStatement? NewestConfirmation { get; }

    /// <summary>The newest confirmation of a decider who is still there; null when there is none.</summary>
    public StakeholderStatement? NewestDecision { get; }

    /// <summary>
    /// The latest stated date of everybody who is still there, of those that are in force for any deal; oldest statement first.
    /// </summary>
    public IReadOnlyList<StakeholderStatement> StatedDates => Dates.LatestOfEach;

    /// <summary>
    /// Its place among its owner's priorities, 1 the highest: as its owner stated in force, else as recorded. Null when not known.
    /// </summary>
    public int? Rank => StatedRank?.Rank ?? RecordedRank;

    /// <summary>The owner's statement of its rank that is in force; null when there is none.</summary>
    public StakeholderStatement? StatedRank { get; }

    /// <summary>Its place among all priorities of the company, 1 the highest, as recorded; null when not known.</summary>
    public int? CorporateRank { get; }

    /// <summary>The day by which the customer must have the outcome in place, as recorded on the priority; null when not known.</summary>
    public LocalDate? MustHaveDate { get; }

    /// <summary>The statement whose must-have date is in force for any deal; null when there is none.</summary>
    public StakeholderStatement? DateInForce => Dates.InForce;

    /// <summary>
    /// The day on which it last changed: as recorded, or as its owner said, whichever is later. Null when it has not, as far as is known.
    /// </summary>
    public LocalDate? ChangedOn { get; }

    /// <summary>Whether it is neither done nor given up.</summary>
    public bool IsOpen { get; }

    /// <summary>The priority's statement, else its id: what a sentence calls it.</summary>
    public override string ToString() => Priority.ToString();

    internal int? RecordedRank { get; }

    /// <summary>The days on which its owner said that it has changed, oldest first.</summary>
    internal LocalDate[] Changes { get; }

    /// <summary>
    /// The last day on which its owner said that it has changed: what was said before is in force no more. Null when they never did.
    /// </summary>
    internal LocalDate? Withdrawn { get; }

    internal DateHistory Dates { get; }

    /// <summary>The day by which it is due: as stated in force, else as recorded.</summary>
    internal LocalDate? DueOn => DateInForce?.MustHaveDate ?? MustHaveDate;

    /// <summary>Whether something that refers to it is of a company that is not known to be the deal's.</summary>
    internal bool LeavesOut { get; init; }

    /// <summary>Whether nobody can tell who owned it on the day looked at.</summary>
    internal bool IsOwnerUnknown { get; init; }

    /// <summary>Whether nobody can tell which statements on it counted on the day looked at.</summary>
    internal bool AreStatementsUnknown { get; init; }

    /// <summary>Whether nobody can tell if a goal was the company's on the day looked at.</summary>
    internal bool AreGoalsUnknown { get; init; }

    private static LocalDate[] ChangesIn(StakeholderStatement[] statements) =>
        Array.Exists(statements, static statement => statement.OwnerSaysChanged)
            ? statements.Where(statement => statement.OwnerSaysChanged).Select(statement => statement.On).ToArray()
            : [];

    private bool IsStated(StakeholderStatement statement, LocalDate asOf, Policy policy) =>
        DateHistory.IsStated(statement.On, Withdrawn, asOf, policy.StatedDays);

    // Of one day the higher number counts.
    private StakeholderStatement? RankIn(StakeholderStatement[] statements, LocalDate asOf, Policy policy)
    {
        StakeholderStatement? rank = null;
        foreach (var statement in statements)
            if (statement is { IsOwner: true, Rank: not null } && (rank is null || rank.On < statement.On || rank.Rank < statement.Rank)
                && IsStated(statement, asOf, policy))
                rank = statement;
        return rank;
    }

    private StakeholderStatement[] GoalsIn(StakeholderStatement[] statements, LocalDate asOf, Policy policy)
    {
        StakeholderStatement? weightiest = null;
        foreach (var statement in statements)
            if (statement.Goals.Count > 0 && !(weightiest?.Weight < statement.Weight) && IsStated(statement, asOf, policy))
                weightiest = statement;
        return weightiest is null ? [] : Like(weightiest, statements);
    }

    private static StakeholderStatement[] Like(StakeholderStatement newest, StakeholderStatement[] statements) =>
        statements.CopyWhere(one => one.On == newest.On && one.Weight == newest.Weight && one.Goals.Count > 0);
}
