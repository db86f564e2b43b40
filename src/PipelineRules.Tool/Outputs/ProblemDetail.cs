namespace PipelineRules.Tool.Outputs;

/// <summary>How much is said of problems.</summary>
internal enum ProblemDetail
{
    /// <summary>How many of each code, with the first of each.</summary>
    Summary,

    /// <summary>Every problem.</summary>
    All,

    /// <summary>Nothing.</summary>
    None,
}
