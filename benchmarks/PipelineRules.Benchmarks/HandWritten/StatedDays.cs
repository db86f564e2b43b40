using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>
/// What single stakeholders stated, one after the other: what they said of the one deal stands before what they said of all, and of one day
/// the later date counts. The statements are few, so that looking at all of them again for each is the quickest way.
/// </summary>
internal static class StatedDays
{
    /// <summary>Whether a statement is the first of its speaker that carries a must-have date for the deal.</summary>
    public static bool IsFirstDate(DealContext deal, int place)
    {
        var statements = deal.Statements;
        if (!IsDate(statements[place], deal))
            return false;
        for (var i = 0; i < place; i++)
            if (IsDate(statements[i], deal) && statements[i].By.Id == statements[place].By.Id)
                return false;
        return true;
    }

    /// <summary>How the speaker of a statement moved the must-have date within a year, and on how many days they said it.</summary>
    public static SpeakersMoves MovesOf(DealContext deal, int first)
    {
        var (statements, moves) = (deal.Statements, default(SpeakersMoves));
        StakeholderStatement? before = null, last = null;
        for (var i = first; i < statements.Count; i++)
            if (statements[i] is var next && IsDate(next, deal) && next.By.Id == statements[first].By.Id)
            {
                if (last is { DealId: not null } && next.DealId is null)
                    continue;
                if (last is null || last.On < next.On)
                {
                    Add(deal, before, last, ref moves);
                    (before, last) = (last, next);
                }
                else if ((last.DealId is null && next.DealId is not null) || last.MustHaveDate < next.MustHaveDate)
                    last = next;
            }
        Add(deal, before, last, ref moves);
        return moves;
    }

    /// <summary>Whether a speaker moved the date too often and too far within a year, and no decider has evidenced it since.</summary>
    public static bool HasDrifted(DealContext deal, SpeakersMoves moves) =>
        moves is { Count: >= 2, Drift: > 28 } && !(EvidencedOn(deal) >= moves.LastOn);

    /// <summary>The last day on which a decider evidenced a date; null when none did.</summary>
    private static LocalDate? EvidencedOn(DealContext deal)
    {
        var statements = deal.Statements;
        for (var i = statements.Count - 1; i >= 0; i--)
            if (statements[i] is { IsDecider: true, Evidence: EvidenceLevel.CustomerEvidenced } statement && IsDate(statement, deal))
                return statement.On;
        return null;
    }

    /// <summary>Whether a decider who is still there last said that they mean to sign within a week of a day.</summary>
    public static bool IsSigningNear(DealContext deal, LocalDate day)
    {
        var statements = deal.Statements;
        for (var i = 0; i < statements.Count; i++)
            if (statements[i] is { SignsOn: { } signs, IsDecider: true, HasLeft: false } statement && IsAbout(statement, deal)
                && Period.DaysBetween(signs, day) is >= -7 and <= 7 && Period.DaysBetween(statement.On, deal.AsOf) <= 365
                && IsLatestSigning(deal, statement))
                return true;
        return false;
    }

    private static bool IsLatestSigning(DealContext deal, StakeholderStatement statement)
    {
        var statements = deal.Statements;
        for (var i = 0; i < statements.Count; i++)
            if (statements[i] is { SignsOn: not null, IsDocument: false } other && other != statement && other.By.Id == statement.By.Id
                && IsAbout(other, deal) && Supersedes(other, statement))
                return false;
        return true;
    }

    private static bool Supersedes(StakeholderStatement other, StakeholderStatement statement) =>
        (statement.DealId is null) != (other.DealId is null)
            ? other.DealId is not null
            : other.On > statement.On || (other.On == statement.On && other.SignsOn > statement.SignsOn);

    private static void Add(
        DealContext deal, StakeholderStatement? before, StakeholderStatement? last, ref SpeakersMoves moves)
    {
        if (last is null)
            return;
        moves = moves with { Days = moves.Days + 1 };
        if (before?.MustHaveDate is { } from && last.MustHaveDate is { } to && to > from && Period.DaysBetween(last.On, deal.AsOf) <= 365)
            moves = new SpeakersMoves(moves.Days, moves.Count + 1, moves.Drift + Period.DaysBetween(from, to), last.On);
    }

    private static bool IsDate(StakeholderStatement statement, DealContext deal) =>
        statement is { MustHaveDate: not null, IsDocument: false } && IsAbout(statement, deal);

    private static bool IsAbout(StakeholderStatement statement, DealContext deal) => statement.DealId is not { } id || id == deal.Id;

    /// <summary>How one speaker moved the must-have date later.</summary>
    /// <param name="Days">On how many days they said it.</param>
    /// <param name="Count">How often they moved it within a year.</param>
    /// <param name="Drift">By how many days together.</param>
    /// <param name="LastOn">When they did so last.</param>
    public readonly record struct SpeakersMoves(int Days, int Count, int Drift, LocalDate LastOn);
}
