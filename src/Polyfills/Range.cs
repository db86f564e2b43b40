namespace System;

/// <summary>From one place up to another, that one left out; .NET Standard 2.0 lacks it.</summary>
/// <param name="start">The first place.</param>
/// <param name="end">The place after the last.</param>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;
}
