namespace PipelineRules.Facts;

/// <summary>How well a validation is founded, weakest first.</summary>
/// <remarks>
/// From <see cref="CustomerStated"/> up it counts as the customer's word: that line is the line between reactive and proactive.
/// </remarks>
public enum EvidenceLevel
{
    /// <summary>Nobody recorded where it comes from.</summary>
    Unknown,

    /// <summary>The seller supposes it.</summary>
    SellerAssumed,

    /// <summary>The stakeholder said so.</summary>
    CustomerStated,

    /// <summary>A second person said so too, or a document of the customer's does.</summary>
    CustomerEvidenced,
}
