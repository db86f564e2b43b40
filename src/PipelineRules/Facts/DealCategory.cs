namespace PipelineRules.Facts;

/// <summary>How much a seller counts on a deal, least first. From <see cref="BestCase"/> up the deal is <em>forecast</em>.</summary>
public enum DealCategory
{
    /// <summary>Left out of the forecast.</summary>
    Omitted,

    /// <summary>In the pipeline, and nobody counts on it yet.</summary>
    Pipeline,

    /// <summary>Counted on if all goes well.</summary>
    BestCase,

    /// <summary>Counted on more likely than not.</summary>
    MostLikely,

    /// <summary>Promised.</summary>
    Commit,
}
