namespace PipelineRules.Facts;

/// <summary>Whether the solution matches what the customer needs, and who says so.</summary>
public enum SolutionFit
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>The seller supposes that it matches.</summary>
    SellerAssumed,

    /// <summary>The customer says that it matches.</summary>
    CustomerConfirmed,

    /// <summary>It does not match.</summary>
    Mismatch,
}
