using System;

namespace PipelineRules;

/// <summary>What a setting may be.</summary>
internal static class SettingGuard
{
    public static T AtLeast<T>(T least, T value, string setting) where T : IComparable<T> => value.CompareTo(least) < 0
        ? throw new ArgumentOutOfRangeException(setting, value, $"{setting} is {value}; it must be at least {least}")
        : value;
}
