namespace System;

/// <summary>A place counted from the start or, with <c>^</c>, from the end; .NET Standard 2.0 lacks it.</summary>
/// <param name="value">How far from there, 0 or more.</param>
/// <param name="fromEnd">Whether it is counted from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
