using System;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>
/// What is known of a value on the paths to a point: a set of what it may be. Of a condition, Null is false and NotNull is true.
/// </summary>
[Flags]
internal enum NullState
{
    /// <summary>No path gets here with such a value.</summary>
    Bottom = 0,

    /// <summary>Null, or false.</summary>
    Null = 1,

    /// <summary>Not null, or true.</summary>
    NotNull = 2,

    /// <summary>Nobody has looked.</summary>
    MaybeNull = 4,

    /// <summary>Other code may have set it or seen to it: beyond what one method shows.</summary>
    Unknown = 8,

    /// <summary>May turn out either way.</summary>
    Open = MaybeNull | Unknown,
}
