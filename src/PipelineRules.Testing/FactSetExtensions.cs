using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing;

/// <summary>Facts with one thing changed. The facts given stay as they are.</summary>
public static class FactSetExtensions
{
    /// <summary>The facts with every deal changed: <c>deal => deal with { CloseDate = null }</c>.</summary>
    public static FactSet WithDeal(this FactSet facts, Func<Deal, Deal> change) =>
        facts with { Deals = Each(facts.Deals, change) };

    /// <summary>The facts with every priority changed.</summary>
    public static FactSet WithPriority(this FactSet facts, Func<Priority, Priority> change) =>
        facts with { Priorities = Each(facts.Priorities, change) };

    /// <summary>The facts with every stakeholder changed.</summary>
    public static FactSet WithStakeholder(this FactSet facts, Func<Stakeholder, Stakeholder> change) =>
        facts with { Stakeholders = Each(facts.Stakeholders, change) };

    /// <summary>The facts with further priorities.</summary>
    public static FactSet WithOtherPriorities(this FactSet facts, params Priority[] others) =>
        facts with { Priorities = [.. facts.Priorities ?? [], .. others] };

    /// <summary>The facts with these statements and no others; without any, nobody has spoken.</summary>
    public static FactSet WithStatements(this FactSet facts, params Validation[] words) => facts with { Validations = words };

    /// <summary>The facts with further statements.</summary>
    public static FactSet WithMoreWords(this FactSet facts, params Validation[] words) =>
        facts with { Validations = [.. facts.Validations ?? [], .. words] };

    /// <summary>The facts with every statement changed.</summary>
    public static FactSet WithWord(this FactSet facts, Func<Validation, Validation> change) =>
        facts with { Validations = Each(facts.Validations, change) };

    /// <summary>The facts with these moves of the close date and no others; without any, it has never moved.</summary>
    public static FactSet WithMoves(this FactSet facts, params CloseDateChange[] moves) => facts with { CloseDateChanges = moves };

    /// <summary>The facts without any history of close dates: nobody knows whether they moved.</summary>
    public static FactSet WithoutHistory(this FactSet facts) => facts with { CloseDateChanges = null };

    /// <summary>The facts with a history of close dates that begins on a day: nobody knows of moves before it.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day, from which on every move is recorded.</param>
    public static FactSet WithHistoryFrom(this FactSet facts, LocalDate day) => facts with { HistoryFrom = day };

    /// <summary>The facts with every deal serving no known priority.</summary>
    public static FactSet WithoutPriority(this FactSet facts) => facts.WithDeal(deal => deal with { Priority = null });

    /// <summary>The facts without a must-have date, on deals, on priorities and in statements.</summary>
    public static FactSet WithoutMustHaveDate(this FactSet facts) => facts.WithMustHaveDate(null);

    /// <summary>The facts with a must-have date on every priority and in every statement that carries one, and on no deal.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day; null for none.</param>
    public static FactSet WithMustHaveDate(this FactSet facts, LocalDate? day) => facts
        .WithDeal(deal => deal with { MustHaveDate = null })
        .WithPriority(priority => priority with { MustHaveDate = day })
        .WithWord(word => word with { MustHaveDate = word.MustHaveDate is null ? null : day });

    /// <summary>The facts with a rank on every priority and in every statement that carries one.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rank">The rank, 1 the highest; null for none.</param>
    public static FactSet WithRank(this FactSet facts, int? rank) => facts
        .WithPriority(priority => priority with { Rank = rank })
        .WithWord(word => word with { Rank = word.Rank is null ? null : rank });

    /// <summary>The facts with a field of the CRM's own on every deal, in the place of one of that name.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="name">The field's name, told apart without regard to case.</param>
    /// <param name="value">Its text, as <see cref="DealAttributes"/> reads it; empty for a field that nobody filled in.</param>
    public static FactSet WithField(this FactSet facts, string name, string value) =>
        facts.WithDeal(
            deal =>
                deal with {
                    Attributes = new DealAttributes([.. deal.Attributes?.Fields ?? DealAttributes.None.Fields, new(name, value)]) });

    private static T[] Each<T>(IReadOnlyList<T>? rows, Func<T, T> change) => [.. (rows ?? []).Select(change)];
}
