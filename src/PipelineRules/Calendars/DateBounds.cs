using System;

namespace PipelineRules.Calendars;

internal static class DateBounds
{
    internal static int Within(this int value, int lowest, int highest, string parameter) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"It must lie between {lowest} and {highest}.");
}
