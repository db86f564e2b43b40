using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

/// <summary>One priority of a customer with all that bears on it, as of a day.</summary>
public sealed class PriorityContext
{
    internal PriorityContext(Priority priority, Stakeholder? owner, IReadOnlyList<CorporateGoal> goals, List<SpokenWord> words)
    {
        (Priority, Owner, Goals, MustHaveDate) = (priority, owner, goals, priority.MustHaveDate);
        Rank = priority.Rank is >= 1 ? priority.Rank : null;
        words.Sort(SpokenWord.InOrder);
        Words = words;
        Statements = DateStatements.In(words);
        LatestWords = LatestOfEach(words);
        Confirmations = LatestWords.Where(word => word.Confirms).ToArray();
        NewestConfirmation = Confirmations is [.., var newest] ? newest : null;
        StatedDates = LatestOfEach(StatedBy(Confirmations.Select(word => word.By.Id)));
    }

    /// <summary>The priority as recorded.</summary>
    public Priority Priority { get; }

    /// <summary>The stakeholder who owns it; null when not known.</summary>
    public Stakeholder? Owner { get; }

    /// <summary>The corporate goals it is linked to; empty when none is known.</summary>
    public IReadOnlyList<CorporateGoal> Goals { get; }

    /// <summary>All that stakeholders said of it, oldest first.</summary>
    public IReadOnlyList<SpokenWord> Words { get; }

    /// <summary>The latest word of every stakeholder who spoke, oldest first.</summary>
    public IReadOnlyList<SpokenWord> LatestWords { get; }

    /// <summary>Those of the latest words that say the priority stands, oldest first.</summary>
    public IReadOnlyList<SpokenWord> Confirmations { get; }

    /// <summary>The latest word with a must-have date of every stakeholder who stated one and has not denied the priority since, oldest first.</summary>
    public IReadOnlyList<SpokenWord> StatedDates { get; }

    /// <summary>Its place among its owner's priorities, 1 the highest; null when not known.</summary>
    public int? Rank { get; }

    /// <summary>The day by which the customer must have the outcome in place, as recorded on the priority; null when not known.</summary>
    public LocalDate? MustHaveDate { get; }

    /// <summary>The newest confirmation; null when there is none.</summary>
    public SpokenWord? NewestConfirmation { get; }

    /// <summary>The must-have date that a stakeholder stated last; null when nobody stated one.</summary>
    public LocalDate? LatestStatedDate => StatedDates.Count == 0 ? null : StatedDates[StatedDates.Count - 1].StatedDate;

    /// <summary>The priority's statement, else its id: what a sentence calls it.</summary>
    public override string ToString() => Priority.ToString();

    internal DateStatement[] Statements { get; }

    private List<SpokenWord> StatedBy(IEnumerable<string> stakeholders)
    {
        var standing = new HashSet<string>(stakeholders, StringComparer.Ordinal);
        return Words.Where(word => word.StatedDate is not null && standing.Contains(word.By.Id)).ToList();
    }

    private static SpokenWord[] LatestOfEach(List<SpokenWord> words)
    {
        if (words.Count < 2)
            return [.. words];
        var latest = new Dictionary<string, SpokenWord>(StringComparer.Ordinal);
        foreach (var word in words)
            latest[word.By.Id] = word;
        var ordered = latest.Values.ToArray();
        Array.Sort(ordered, SpokenWord.InOrder);
        return ordered;
    }
}
