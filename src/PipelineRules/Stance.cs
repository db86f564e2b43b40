namespace PipelineRules;

/// <summary>From whose point of view a deal is sold, weakest first. A deal's stance is the lowest cap among its answers.</summary>
public enum Stance
{
    /// <summary>On the seller's own wish and the seller's own date.</summary>
    Reactive,

    /// <summary>Perhaps on the customer's priority: something is still to be asked.</summary>
    Unproven,

    /// <summary>
    /// On the customer's validated top priority, and forecast so that the customer can sign and still have it by the must-have date.
    /// </summary>
    Proactive,
}
