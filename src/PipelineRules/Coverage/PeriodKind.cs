namespace PipelineRules.Coverage;

/// <summary>What sort of row a deal's day puts it in.</summary>
public enum PeriodKind
{
    /// <summary>A fiscal period.</summary>
    Fiscal,

    /// <summary>Open deals whose day is past.</summary>
    Overdue,

    /// <summary>Deals without a day, or with one outside the fiscal calendar.</summary>
    Undated,

    /// <summary>Deals with a day and without an amount that can be computed with.</summary>
    NoAmount,
}
