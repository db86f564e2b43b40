namespace PipelineRules.Tool.Outputs;

/// <summary>How much is said of problems.</summary>
internal enum ProblemDetail
{
    /// <summary>By code, with the first few sentences of each.</summary>
    Summary,

    /// <summary>Every problem.</summary>
    All,

    /// <summary>Nothing.</summary>
    None,
}
