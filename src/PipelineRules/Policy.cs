using System;

namespace PipelineRules;

/// <summary>Every setting of the rule book in one immutable object. The defaults are the rule book's.</summary>
public sealed record Policy
{
    /// <summary>The settings given; the rule book's for the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range; the message names it.</exception>
    public Policy(
        int topRank = 3,
        int anchorDays = 45,
        int freshDays = 90,
        int confirmations = 2,
        int agreementDays = 14,
        int sameDayConfirmations = 3,
        int pushes = 2,
        int quarterPushes = 2,
        int unprovenPushes = 1,
        int outrankingPriorities = 1,
        int statementDaysBefore = 30,
        int statementDaysAfter = 7,
        int slateDays = 3,
        int takenBackDays = 7,
        int reopenedDays = 180,
        decimal coverageTarget = 2,
        decimal coverageAmple = 3,
        decimal coverageExcess = 5)
    {
        TopRank = Setting.AtLeast(1, topRank, nameof(topRank));
        AnchorDays = Setting.AtLeast(0, anchorDays, nameof(anchorDays));
        FreshDays = Setting.AtLeast(0, freshDays, nameof(freshDays));
        Confirmations = Setting.AtLeast(1, confirmations, nameof(confirmations));
        AgreementDays = Setting.AtLeast(0, agreementDays, nameof(agreementDays));
        SameDayConfirmations = Setting.AtLeast(1, sameDayConfirmations, nameof(sameDayConfirmations));
        Pushes = Setting.AtLeast(1, pushes, nameof(pushes));
        QuarterPushes = Setting.AtLeast(1, quarterPushes, nameof(quarterPushes));
        UnprovenPushes = Setting.AtLeast(1, unprovenPushes, nameof(unprovenPushes));
        OutrankingPriorities = Setting.AtLeast(1, outrankingPriorities, nameof(outrankingPriorities));
        StatementDaysBefore = Setting.AtLeast(0, statementDaysBefore, nameof(statementDaysBefore));
        StatementDaysAfter = Setting.AtLeast(0, statementDaysAfter, nameof(statementDaysAfter));
        SlateDays = Setting.AtLeast(0, slateDays, nameof(slateDays));
        TakenBackDays = Setting.AtLeast(0, takenBackDays, nameof(takenBackDays));
        ReopenedDays = Setting.AtLeast(0, reopenedDays, nameof(reopenedDays));
        CoverageTarget = Setting.AtLeast(0.01m, coverageTarget, nameof(coverageTarget));
        CoverageAmple = Setting.AtLeast(coverageTarget, coverageAmple, nameof(coverageAmple));
        CoverageExcess = Setting.AtLeast(coverageAmple, coverageExcess, nameof(coverageExcess));
    }

    /// <summary>The rule book's own settings.</summary>
    public static Policy Default { get; } = new();

    /// <summary>The lowest rank that still is a top priority, that rank included. At least 1.</summary>
    public int TopRank { get; }

    /// <summary>How many days a forecast may lie before the latest signature date and still be anchored to it, that many included. At least 0.</summary>
    public int AnchorDays { get; }

    /// <summary>How many days old the newest confirmation may be and still be fresh, that many included. At least 0.</summary>
    public int FreshDays { get; }

    /// <summary>How many stakeholders must have confirmed for several to have. At least 1.</summary>
    public int Confirmations { get; }

    /// <summary>By how many days stated dates may differ and still agree, that many included. At least 0.</summary>
    public int AgreementDays { get; }

    /// <summary>From how many confirmations on, all recorded by the deal's owner on one day, the evidence is the seller's own. At least 1.</summary>
    public int SameDayConfirmations { get; }

    /// <summary>From how many seller-driven pushes that count on the close date has not stayed put. At least 1.</summary>
    public int Pushes { get; }

    /// <summary>From how many seller-driven pushes across a fiscal quarter that count on it has not stayed in its quarter. At least 1.</summary>
    public int QuarterPushes { get; }

    /// <summary>From how many seller-driven pushes that count on the close date was pushed, so that the deal is unproven. At least 1.</summary>
    public int UnprovenPushes { get; }

    /// <summary>From how many priorities on that outrank a deal's and come due before its close date it waits in the procurement pile. At least 1.</summary>
    public int OutrankingPriorities { get; }

    /// <summary>How many days before a push a stakeholder's later date still explains it, that many included. At least 0.</summary>
    public int StatementDaysBefore { get; }

    /// <summary>How many days after a push a stakeholder's later date still explains it, that many included. At least 0.</summary>
    public int StatementDaysAfter { get; }

    /// <summary>How many days after the day on which a decider said the must-have date a push still does not count, that many included. At least 0.</summary>
    public int SlateDays { get; }

    /// <summary>Within how many days a change of the close date that is taken back is no move, that many included. At least 0.</summary>
    public int TakenBackDays { get; }

    /// <summary>How many days before or after a deal was created one for the same customer and priority may have been lost and still hand down its moves, that many included. At least 0.</summary>
    public int ReopenedDays { get; }

    /// <summary>The coverage that proactive pipeline is to reach, in multiples of what is to go. At least 0.01.</summary>
    public decimal CoverageTarget { get; }

    /// <summary>The coverage up to which it is on target, that much included. At least <see cref="CoverageTarget"/>.</summary>
    public decimal CoverageAmple { get; }

    /// <summary>The coverage above which there is so much pipeline that it cannot be looked after. At least <see cref="CoverageAmple"/>.</summary>
    public decimal CoverageExcess { get; }
}
