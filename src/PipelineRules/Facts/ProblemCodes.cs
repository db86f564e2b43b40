namespace PipelineRules.Facts;

/// <summary>The codes of problems. They are stable: a code keeps its meaning for good.</summary>
public static class ProblemCodes
{
    /// <summary>A fact has no id.</summary>
    public const string MissingId = "missing-id";

    /// <summary>Several facts of one table have one id; the first is linked.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A fact refers to another that is not in the facts.</summary>
    public const string DanglingId = "dangling-id";

    /// <summary>
    /// A fact refers to another of a company that is not known to be its own or one above it, and so the other counts as missing.
    /// </summary>
    public const string WrongCustomer = "wrong-customer";

    /// <summary>A fact that counts from a day on has no day, and so does not count.</summary>
    public const string MissingDay = "missing-day";

    /// <summary>A quota has no amount, and so does not count.</summary>
    public const string MissingAmount = "missing-amount";

    /// <summary>An amount is below zero.</summary>
    public const string NegativeAmount = "negative-amount";

    /// <summary>An amount is beyond a thousand million million, and so does not count.</summary>
    public const string AmountOutOfRange = "amount-out-of-range";

    /// <summary>A currency is no ISO 4217 code.</summary>
    public const string UnknownCurrency = "unknown-currency";

    /// <summary>There is no rate for a currency; its amounts stay apart.</summary>
    public const string NoRate = "no-rate";

    /// <summary>A rate is not above zero, or beyond a million either way, and so does not count.</summary>
    public const string BadRate = "bad-rate";

    /// <summary>A currency has several rates from one day on; the highest counts.</summary>
    public const string DuplicateRate = "duplicate-rate";

    /// <summary>A day lies before 1900 or after 2199, and so counts as unknown; of a change of a close date it counts as it is.</summary>
    public const string ImplausibleDay = "implausible-day";

    /// <summary>A day that belongs in a fiscal period lies outside the fiscal calendar.</summary>
    public const string OutsideCalendar = "outside-calendar";

    /// <summary>The stated fiscal periods overlap or leave days out.</summary>
    public const string CalendarFlaw = "calendar-flaw";

    /// <summary>A deal is open and has a day on which it was closed.</summary>
    public const string OpenAndClosed = "open-and-closed";

    /// <summary>Nothing says whether deals are open, won or lost, so they count as open.</summary>
    public const string UnknownStatus = "unknown-status";

    /// <summary>A deal is won or lost, and the day is not recorded.</summary>
    public const string ClosedWithoutDay = "closed-without-day";

    /// <summary>A deal was closed, or is to close, before it was created.</summary>
    public const string ClosedBeforeCreated = "closed-before-created";

    /// <summary>A lead time is below zero, not in whole days, or longer than a century, and so counts as unknown.</summary>
    public const string BadLeadTime = "bad-lead-time";

    /// <summary>The revenue splits of a deal do not add to 100 %, or one is below zero, and so all credit stays with its owner.</summary>
    public const string BadSplits = "bad-splits";

    /// <summary>A must-have date differs from the one that is in force, or a deal's from its priority's where none is.</summary>
    public const string MustHaveDatesDiffer = "must-have-dates-differ";

    /// <summary>What is recorded differs from what somebody at the customer stated in force, which counts.</summary>
    public const string RecordDiffers = "record-differs";

    /// <summary>Somebody had left on the day of their statement, and so it does not count.</summary>
    public const string SpokeAfterLeaving = "spoke-after-leaving";

    /// <summary>A company is, parent by parent, above itself.</summary>
    public const string ParentCycle = "parent-cycle";

    /// <summary>A rank is below 1, and so counts as unknown.</summary>
    public const string BadRank = "bad-rank";

    /// <summary>A quota has no owner, and so counts for nobody.</summary>
    public const string NoOwner = "no-owner";

    /// <summary>An owner has several quotas for one period; they add up.</summary>
    public const string DuplicateQuota = "duplicate-quota";

    /// <summary>
    /// A quota is for no period of the fiscal calendar, or for one longer than coverage is computed by, and so does not count.
    /// </summary>
    public const string QuotaPeriodMismatch = "quota-period-mismatch";

    /// <summary>A change of a close date is dated before its deal was created; it counts.</summary>
    public const string MovedBeforeCreated = "moved-before-created";

    /// <summary>A change of a close date is recorded more than once, with the same day and dates; it counts once.</summary>
    public const string DuplicateChange = "duplicate-change";

    /// <summary>The last recorded change of a close date did not lead to the close date of the deal.</summary>
    public const string HistoryDisagrees = "history-disagrees";

    /// <summary>Team members report to each other in a circle; the circle is cut.</summary>
    public const string OwnerCycle = "owner-cycle";

    /// <summary>A manager is not a member of the team.</summary>
    public const string UnknownManager = "unknown-manager";

    /// <summary>A waiver lacks its deal, rule, reason, author, first or last day, and so does not work.</summary>
    public const string IncompleteWaiver = "incomplete-waiver";

    /// <summary>A waiver was granted by the deal's owner, and so does not work.</summary>
    public const string WaivedByOwner = "waived-by-owner";

    /// <summary>A waiver names a rule that is not in the rulebook.</summary>
    public const string WaivesNoRule = "waives-no-rule";

    /// <summary>A name or statement is longer than 1,000 characters.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>A rule threw an error when it was asked of a deal, and its answer counts as Unknown.</summary>
    public const string RuleFailed = "rule-failed";

    /// <summary>There are more problems than are kept.</summary>
    public const string ProblemsLeftOut = "problems-left-out";

    /// <summary>The repairs of deals are not looked for, because that would take too long; results leave them out.</summary>
    public const string RepairsLeftOut = "repairs-left-out";

    /// <summary>A value could not be read, and so counts as unknown.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>
    /// What a property was on the day looked at is unknown, of so many facts: that day is before the facts were recorded, and no history
    /// reaches back to it.
    /// </summary>
    public const string PastUnknown = "past-unknown";

    /// <summary>A change names no table, property or fact that there is, and so tells nothing.</summary>
    public const string UnknownField = "unknown-field";

    /// <summary>
    /// A change of a property has no day, cannot be read, or does not lead to the next; what the property was before is unknown.
    /// </summary>
    public const string BrokenHistory = "broken-history";

    /// <summary>A property changed before the fact was created.</summary>
    public const string ChangedBeforeCreated = "changed-before-created";

    /// <summary>A deal is won or lost, and its day lies after the one looked at; it stays closed.</summary>
    public const string ClosedLater = "closed-later";
}
