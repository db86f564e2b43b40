using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>
/// What would make one deal proactive: the fewest conversations, after the seller has moved the close date where it cannot stay.
/// </summary>
/// <remarks>
/// It is found by assessing what would be recorded after each group of conversations, so it holds for any rulebook: nothing is listed that
/// nobody can do any more.
/// A rule from outside whose answer does not follow from statements is asked of whom its question names.
/// </remarks>
public sealed class DealRepair
{
    private readonly RepairWay? _way;

    internal DealRepair(DealAssessment deal, RepairWay? way)
    {
        (Deal, _way, IsPossible) = (deal, way, way is not null || deal.Stance == Stance.Proactive);
        Conversations = way is null ? [] : Among(way, deal.Repair);
        CloseDate = way?.Future.Move?.To;
    }

    /// <summary>The deal as it is assessed.</summary>
    public DealAssessment Deal { get; }

    /// <summary>
    /// Whether it can still become proactive. As of a day before the facts were recorded nobody can tell, and this is false.
    /// </summary>
    public bool IsPossible { get; }

    /// <summary>
    /// Whom to talk with, the one with most to answer first; empty when it is proactive, when the seller can do it alone, or when it is not
    /// possible.
    /// </summary>
    public IReadOnlyList<Conversation> Conversations { get; }

    /// <summary>
    /// The day to which the seller moves the close date before the conversations, so that what is said then counts after it; null when it
    /// can stay.
    /// </summary>
    public LocalDate? CloseDate { get; }

    /// <summary>What would make a deal of an assessment proactive.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DealRepair For(DealAssessment deal, Assessment assessment)
    {
        var (repaired, all) =
            (deal ?? throw new ArgumentNullException(nameof(deal)), assessment ?? throw new ArgumentNullException(nameof(assessment)));
        return new DealRepair(
            repaired, repaired.Stance == Stance.Proactive ? null : new RepairSearch(repaired, all.Pipeline, all.Rulebook).Smallest());
    }

    /// <summary>Facts as they would be on the day after, when every answer is the one hoped for: the deal is proactive in them.</summary>
    /// <param name="facts">The facts of the pipeline that was assessed, <see cref="Pipeline.Facts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public FactSet ApplyTo(FactSet facts) => _way?.Future.ApplyTo(facts ?? throw new ArgumentNullException(nameof(facts))) ?? facts;

    internal IReadOnlyList<Stakeholder> People => _way?.People ?? [];

    internal static IReadOnlyList<Conversation> Among(RepairWay way, IReadOnlyList<Finding> findings)
    {
        var people =
            way.People
                .Select(person => person.Id == RepairWay.SomeExecutive ? StakeholderRole.Executive : new Addressee(person, person.Role))
                .ToArray();
        var extra = findings.Where(finding => way.Rest.Contains(finding.Rule.Name)).ToArray();
        var told = findings.Except(extra).ToLookup(finding => AnsweredBy(finding, people));
        var outside = extra.ToLookup(finding => finding.Question?.Addressee ?? default);
        return people.Concat(outside.Select(one => one.Key)).Distinct()
            .Select(person => new Conversation(person, [.. told[person], .. outside[person]]))
            .OrderByDescending(one => one.Findings.Count).ToArray();
    }

    // Whom the question names, else somebody of that role, else the first, who decides.
    private static Addressee AnsweredBy(Finding finding, Addressee[] people)
    {
        if (people.Length == 0)
            return default;
        var asked = finding.Question?.Addressee ?? default;
        return people.Contains(asked) ? asked : people.Where(one => one.Role == asked.Role).DefaultIfEmpty(people[0]).First();
    }
}
