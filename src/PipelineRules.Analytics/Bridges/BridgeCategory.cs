namespace PipelineRules.Analytics.Bridges;

/// <summary>
/// The bars of a bridge, in their order: what the pipeline was, why it changed, and what it is. Each cent of a change is in exactly one.
/// </summary>
public enum BridgeCategory
{
    /// <summary>What the pipeline was worth on the first day.</summary>
    Starting,

    /// <summary>The deal was not in the facts on the earlier day.</summary>
    New,

    /// <summary>The deal was won or lost on the earlier day, and is open again.</summary>
    Reopened,

    /// <summary>The deal was won.</summary>
    Won,

    /// <summary>The deal was lost.</summary>
    Lost,

    /// <summary>The deal is no longer in the facts.</summary>
    Removed,

    /// <summary>The deal was open on both days, and became proactive. Only proactive pipeline has it.</summary>
    RoseToProactive,

    /// <summary>The deal was open on both days, and is proactive no longer. Only proactive pipeline has it.</summary>
    FellFromProactive,

    /// <summary>Credit for the deal came from another owner or team, or by another split.</summary>
    MovedIn,

    /// <summary>Credit for the deal went to another owner or team, or by another split.</summary>
    MovedOut,

    /// <summary>The deal's date moved earlier, into another period: it is added there and missing where it came from.</summary>
    PulledIn,

    /// <summary>The deal's date moved later, into another period, and the customer's own later date explains every push.</summary>
    PushedByCustomer,

    /// <summary>The deal's date moved later, into another period, and no customer's word explains it.</summary>
    PushedBySeller,

    /// <summary>The deal's date is the same and the day has passed it: it left its period for the overdue deals.</summary>
    BecameOverdue,

    /// <summary>The deal had a date on one of the days alone, or none that anybody can tell on the other.</summary>
    Undated,

    /// <summary>What the amount of the earlier day is worth at the rates of the later one, less what it was worth.</summary>
    CurrencyRate,

    /// <summary>The deal's amount is known on one of the days alone.</summary>
    AmountUnknown,

    /// <summary>The deal's amount grew, at the rates of the later day.</summary>
    Increased,

    /// <summary>The deal's amount shrank, at the rates of the later day.</summary>
    Decreased,

    /// <summary>What the pipeline is worth on the second day.</summary>
    Ending,
}
