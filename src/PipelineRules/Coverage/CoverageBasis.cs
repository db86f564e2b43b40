namespace PipelineRules.Coverage;

/// <summary>Whose date says in which period an open deal stands. Closed deals stand in the period they were closed in.</summary>
public enum CoverageBasis
{
    /// <summary>The seller's: the forecast close date.</summary>
    CloseDate,

    /// <summary>The customer's: the latest signature date.</summary>
    CustomerDate,
}
