namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What code says of the time zone of a time stamp.</summary>
internal enum ZoneKnowledge
{
    /// <summary>There is no stamp: null, or a value that begins with nothing.</summary>
    None,

    /// <summary>Nothing.</summary>
    Open,

    /// <summary>It states one, or it holds a day without a time, or nobody can tell.</summary>
    Stated,
}
