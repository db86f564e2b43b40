namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>How a sink has a deal in its hands.</summary>
internal enum SinkRole
{
    /// <summary>It fills or calls it.</summary>
    Receiver,

    /// <summary>It puts it into a member.</summary>
    Given,

    /// <summary>It passes it as an argument.</summary>
    Argument,
}
