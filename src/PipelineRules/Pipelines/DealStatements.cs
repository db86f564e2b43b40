using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>What was stated that counts for one deal: of its priority, and of the deal alone.</summary>
internal sealed class DealStatements
{
    /// <param name="deal">The deal.</param>
    /// <param name="priority">What it serves; null when not known.</param>
    /// <param name="named">The statements that name the deal, oldest first.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="policy">The settings.</param>
    public DealStatements(Deal deal, PriorityContext? priority, StakeholderStatement[] named, LocalDate asOf, Policy policy)
    {
        (All, Dates) = (priority?.Statements ?? [], priority?.Dates ?? DateHistory.Empty);
        if (named.Length > 0)
            ReadNamed(named, priority, asOf, policy);
    }

    /// <summary>Whether nobody can tell which of those that name the deal counted on the day looked at.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether one that names the deal is of a company that is not known to be the deal's.</summary>
    public bool LeavesOut { get; init; }

    public IReadOnlyList<StakeholderStatement> All { get; private set; }

    public DateHistory Dates { get; private set; }

    /// <summary>The newest statement in force that the solution matches; null when there is none.</summary>
    public StakeholderStatement? Match { get; private set; }

    /// <summary>
    /// Somebody's latest word on the fit, where it is that the solution does not match and nobody has evidenced a match since; null when
    /// there is none.
    /// </summary>
    public StakeholderStatement? Mismatch { get; private set; }

    private void ReadNamed(StakeholderStatement[] named, PriorityContext? priority, LocalDate asOf, Policy policy)
    {
        var onPriority = All;
        if (Array.Exists(named, static statement => statement.MustHaveDate is not null || statement.SignsOn is not null))
            Dates = DateHistory.Of(
                InOrder(onPriority.Where(statement => statement.DealId is null), named).ToArray(), isOfOneDeal: true,
                    priority?.Changes ?? [],
                asOf, policy);
        if (Array.Exists(named, IsOfTheDealAlone))
            All = InOrder(onPriority, named.Where(IsOfTheDealAlone)).ToArray();
        ReadFits(named, priority?.Withdrawn, asOf, policy);

        bool IsOfTheDealAlone(StakeholderStatement statement) => priority is null || statement.Validation.Priority != priority.Priority.Id;
    }

    private static IEnumerable<StakeholderStatement> InOrder(
        IEnumerable<StakeholderStatement> some, IEnumerable<StakeholderStatement> others) =>
        some.Concat(others).OrderBy(statement => statement.On).ThenBy(statement => statement.By.Id, StringComparer.Ordinal);

    private void ReadFits(StakeholderStatement[] named, LocalDate? withdrawn, LocalDate asOf, Policy policy)
    {
        var evidenced =
            Array.FindLast(
                named, static statement => statement is { Fit: SolutionFit.CustomerConfirmed,
                    Evidence: EvidenceLevel.CustomerEvidenced })?.On;
        foreach (var voice in named.Where(statement => statement.Fit is not null)
            .GroupBy(statement => statement.By.Id, StringComparer.Ordinal))
        {
            StakeholderStatement? latest = null, match = null;
            foreach (var statement in voice)
                if (latest is null || latest.On < statement.On || statement.Fit == SolutionFit.Mismatch)
                    latest = statement;
            if (latest?.Fit == SolutionFit.Mismatch)
                Mismatch = evidenced > latest.On || Mismatch?.On > latest.On ? Mismatch : latest;
            else if (latest is not null && DateHistory.IsStated(latest.On, withdrawn, asOf, policy.StatedDays))
                match = latest;
            Match = match is null || Match?.On > match.On ? Match : match;
        }
    }
}
