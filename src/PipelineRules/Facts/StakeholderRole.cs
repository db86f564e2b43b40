namespace PipelineRules.Facts;

/// <summary>What somebody at the customer has to do with a purchase.</summary>
public enum StakeholderRole
{
    /// <summary>Any role that has no name here, or none that is known.</summary>
    Other,

    /// <summary>Leads the organisation or a line of business, and owns its priorities.</summary>
    Executive,

    /// <summary>Decides on the money.</summary>
    EconomicBuyer,

    /// <summary>Wants the solution and speaks for it inside.</summary>
    Champion,

    /// <summary>Judges whether the solution works.</summary>
    Technical,

    /// <summary>Runs the purchase.</summary>
    Procurement,

    /// <summary>Agrees the contract.</summary>
    Legal,

    /// <summary>Works with the solution.</summary>
    User,
}
