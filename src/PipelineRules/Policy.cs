using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

/// <summary>Every setting of the rule book in one immutable object, which threads may share. The defaults are the rule book's.</summary>
public sealed partial record Policy
{
    /// <summary>The settings given; the rule book's for the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range; the message names it.</exception>
    public Policy(
        int topRank = 3,
        int anchorDays = 45,
        int freshDays = 90,
        int executiveFreshDays = 180,
        int confirmations = 2,
        int agreementDays = 14,
        int pushes = 2,
        int quarterPushes = 2,
        int unprovenPushes = 1,
        int outrankingPriorities = 2,
        int pileDays = 180,
        int statementDaysBefore = 30,
        int statementDaysAfter = 7,
        int slateDays = 3,
        int sameDateDays = 14,
        int entryDays = 7,
        int takenBackDays = 7,
        int reopenedDays = 180,
        int statedDays = 365,
        int mustHaveMoves = 2,
        int mustHaveMoveDays = 365,
        int mustHaveDriftDays = 28,
        int signingLeadDays = 14,
        int signingDays = 7,
        int periodEndDays = 5,
        int longLeadDays = 90,
        int waiverDays = 90,
        decimal coverageTarget = 2,
        decimal coverageAmple = 3,
        decimal coverageExcess = 5,
        StatedValues statedByCustomer = StatedValues.All,
        PastWithoutHistory pastWithoutHistory = PastWithoutHistory.Unknown)
    {
        TopRank = SettingGuard.AtLeast(1, topRank, nameof(topRank));
        AnchorDays = SettingGuard.AtLeast(0, anchorDays, nameof(anchorDays));
        FreshDays = SettingGuard.AtLeast(0, freshDays, nameof(freshDays));
        ExecutiveFreshDays = SettingGuard.AtLeast(0, executiveFreshDays, nameof(executiveFreshDays));
        Confirmations = SettingGuard.AtLeast(1, confirmations, nameof(confirmations));
        AgreementDays = SettingGuard.AtLeast(0, agreementDays, nameof(agreementDays));
        Pushes = SettingGuard.AtLeast(1, pushes, nameof(pushes));
        QuarterPushes = SettingGuard.AtLeast(1, quarterPushes, nameof(quarterPushes));
        UnprovenPushes = SettingGuard.AtLeast(1, unprovenPushes, nameof(unprovenPushes));
        OutrankingPriorities = SettingGuard.AtLeast(1, outrankingPriorities, nameof(outrankingPriorities));
        PileDays = SettingGuard.AtLeast(0, pileDays, nameof(pileDays));
        StatementDaysBefore = SettingGuard.AtLeast(0, statementDaysBefore, nameof(statementDaysBefore));
        StatementDaysAfter = SettingGuard.AtLeast(0, statementDaysAfter, nameof(statementDaysAfter));
        SlateDays = SettingGuard.AtLeast(0, slateDays, nameof(slateDays));
        SameDateDays = SettingGuard.AtLeast(0, sameDateDays, nameof(sameDateDays));
        EntryDays = SettingGuard.AtLeast(0, entryDays, nameof(entryDays));
        TakenBackDays = SettingGuard.AtLeast(0, takenBackDays, nameof(takenBackDays));
        ReopenedDays = SettingGuard.AtLeast(0, reopenedDays, nameof(reopenedDays));
        StatedDays = SettingGuard.AtLeast(0, statedDays, nameof(statedDays));
        MustHaveMoves = SettingGuard.AtLeast(1, mustHaveMoves, nameof(mustHaveMoves));
        MustHaveMoveDays = SettingGuard.AtLeast(0, mustHaveMoveDays, nameof(mustHaveMoveDays));
        MustHaveDriftDays = SettingGuard.AtLeast(0, mustHaveDriftDays, nameof(mustHaveDriftDays));
        SigningLeadDays = SettingGuard.AtLeast(0, signingLeadDays, nameof(signingLeadDays));
        SigningDays = SettingGuard.AtLeast(0, signingDays, nameof(signingDays));
        PeriodEndDays = SettingGuard.AtLeast(1, periodEndDays, nameof(periodEndDays));
        LongLeadDays = SettingGuard.AtLeast(0, longLeadDays, nameof(longLeadDays));
        WaiverDays = SettingGuard.AtLeast(1, waiverDays, nameof(waiverDays));
        CoverageTarget = SettingGuard.AtLeast(0.01m, coverageTarget, nameof(coverageTarget));
        CoverageAmple = SettingGuard.AtLeast(coverageTarget, coverageAmple, nameof(coverageAmple));
        CoverageExcess = SettingGuard.AtLeast(coverageAmple, coverageExcess, nameof(coverageExcess));
        StatedByCustomer = (statedByCustomer & ~StatedValues.All) == 0
            ? statedByCustomer
            : throw new ArgumentOutOfRangeException(
                nameof(statedByCustomer), statedByCustomer, "statedByCustomer holds something that nobody states");
        PastWithoutHistory = pastWithoutHistory is PastWithoutHistory.Unknown or PastWithoutHistory.AsRecorded
            ? pastWithoutHistory
            : throw new ArgumentOutOfRangeException(
                nameof(pastWithoutHistory), pastWithoutHistory, "pastWithoutHistory is neither unknown nor asRecorded");
    }

    /// <summary>The rule book's own settings.</summary>
    public static Policy Default { get; } = new();

    /// <summary>The lowest rank that still is a top priority, that rank included. At least 1.</summary>
    public int TopRank { get; }

    /// <summary>
    /// How many days a forecast may lie before the latest signature date and still be anchored to it, that many included. At least 0.
    /// </summary>
    public int AnchorDays { get; }

    /// <summary>How many days old the newest confirmation may be and still be fresh, that many included. At least 0.</summary>
    public int FreshDays { get; }

    /// <summary>How many days old a decider's newest confirmation may be and still be fresh, that many included. At least 0.</summary>
    public int ExecutiveFreshDays { get; }

    /// <summary>How many stakeholders must have confirmed for several to have. At least 1.</summary>
    public int Confirmations { get; }

    /// <summary>By how many days stated dates may differ and still agree, that many included. At least 0.</summary>
    public int AgreementDays { get; }

    /// <summary>How many seller-driven pushes must count for close-date-has-stayed-put to answer No. At least 1.</summary>
    public int Pushes { get; }

    /// <summary>
    /// How many seller-driven pushes into a later fiscal quarter must count for close-date-has-stayed-in-its-quarter to answer No. At
    /// least 1.
    /// </summary>
    public int QuarterPushes { get; }

    /// <summary>
    /// How many seller-driven pushes must count for close-date-was-not-pushed to answer No, which holds the deal at Unproven. At least 1.
    /// </summary>
    public int UnprovenPushes { get; }

    /// <summary>
    /// How many priorities must outrank a deal's and be due before its must-have date for clear-of-the-procurement-pile to answer No. At
    /// least 1.
    /// </summary>
    public int OutrankingPriorities { get; }

    /// <summary>
    /// How many days before the must-have date such a priority may be due and still stand in the way, that many included. At least 0.
    /// </summary>
    public int PileDays { get; }

    /// <summary>How many days before a push a stakeholder's later date still explains it, that many included. At least 0.</summary>
    public int StatementDaysBefore { get; }

    /// <summary>How many days after a push a stakeholder's later date still explains it, that many included. At least 0.</summary>
    public int StatementDaysAfter { get; }

    /// <summary>
    /// How many days after the day on which a decider said the must-have date a push still does not count, that many included. At least 0.
    /// </summary>
    public int SlateDays { get; }

    /// <summary>
    /// By how many days a date that a decider said may differ from the one in force and still be the same, that many included. At least 0.
    /// </summary>
    public int SameDateDays { get; }

    /// <summary>Within how many days of being made a statement must be entered to explain a push, that many included. At least 0.</summary>
    public int EntryDays { get; }

    /// <summary>Within how many days a change of the close date that is taken back is no move, that many included. At least 0.</summary>
    public int TakenBackDays { get; }

    /// <summary>
    /// How many days before or after a deal was created one for the same customer and priority may have been lost and still hand down its
    /// moves, that many included. At least 0.
    /// </summary>
    public int ReopenedDays { get; }

    /// <summary>For how many days what was stated is in force, that many included. At least 0.</summary>
    public int StatedDays { get; }

    /// <summary>From how many times on that one speaker moved the must-have date later it has not stayed in place. At least 1.</summary>
    public int MustHaveMoves { get; }

    /// <summary>How many days ago such a move may lie and still count, that many included. At least 0.</summary>
    public int MustHaveMoveDays { get; }

    /// <summary>
    /// By how many days together such moves may take the date and still leave it in place, that many included. At least 0.
    /// </summary>
    public int MustHaveDriftDays { get; }

    /// <summary>
    /// How many days before the day on which the customer means to sign a forecast may lie, that many included. At least 0.
    /// </summary>
    public int SigningLeadDays { get; }

    /// <summary>
    /// By how many days a close date may differ from the latest signature date, or from the day on which a decider means to sign, and still
    /// be that day, that many included. At least 0.
    /// </summary>
    public int SigningDays { get; }

    /// <summary>How many of the last days of the seller's fiscal quarter are its end. At least 1.</summary>
    public int PeriodEndDays { get; }

    /// <summary>How many days the lead times together may take and still be taken for granted, that many included. At least 0.</summary>
    public int LongLeadDays { get; }

    /// <summary>For how many days a waiver works at most. At least 1.</summary>
    public int WaiverDays { get; }

    /// <summary>The coverage that proactive pipeline is to reach, in multiples of what is to go. At least 0.01.</summary>
    public decimal CoverageTarget { get; }

    /// <summary>The coverage up to which it is on target, that much included. At least <see cref="CoverageTarget"/>.</summary>
    public decimal CoverageAmple { get; }

    /// <summary>
    /// The coverage above which there is so much pipeline that it cannot be looked after. At least <see cref="CoverageAmple"/>.
    /// </summary>
    public decimal CoverageExcess { get; }

    /// <summary>
    /// What somebody at the customer must have stated. What is not among it counts as stated where it is recorded; a stated value still
    /// outranks the record.
    /// </summary>
    public StatedValues StatedByCustomer { get; }

    /// <summary>What counts as of a day before the facts were recorded, where no history tells what a property was.</summary>
    public PastWithoutHistory PastWithoutHistory { get; }

    /// <summary>
    /// What a reader must know before anything that is said by these settings, a sentence each; empty for the rule book's own.
    /// </summary>
    public IReadOnlyList<string> Notices =>
    [
        .. StatedByCustomer == StatedValues.All
            ? (string[])[]
            : [$"Nobody at the customer need have stated {Unstated()}: what is recorded counts as stated."],
        .. PastWithoutHistory == PastWithoutHistory.Unknown
            ? (string[])[]
            : ["As of a day before the facts were recorded, what no history tells counts as it was recorded later."],
    ];

    /// <summary>Every setting by its name, in the order of the constructor.</summary>
    internal IEnumerable<(string Name, decimal Value)> Settings =>
    [
        .. WholeNumbers.Select(setting => (setting.Name, (decimal)setting.Value)),
        (nameof(CoverageTarget), CoverageTarget),
        (nameof(CoverageAmple), CoverageAmple),
        (nameof(CoverageExcess), CoverageExcess),
        (nameof(StatedByCustomer), (int)StatedByCustomer),
        (nameof(PastWithoutHistory), (int)PastWithoutHistory),
    ];

    internal bool MustBeStated(StatedValues value) => (StatedByCustomer & value) != 0;

    private string Unstated()
    {
        string[] missing =
        [
            .. MustBeStated(StatedValues.Date) ? (string[])[] : ["the must-have date"],
            .. MustBeStated(StatedValues.Rank) ? (string[])[] : ["the rank"],
            .. MustBeStated(StatedValues.Goal) ? (string[])[] : ["the corporate goal"],
            .. MustBeStated(StatedValues.Fit) ? (string[])[] : ["the fit"],
        ];
        return missing.Length == 1 ? missing[0] : $"{string.Join(", ", missing, 0, missing.Length - 1)} and {missing[missing.Length - 1]}";
    }
}
