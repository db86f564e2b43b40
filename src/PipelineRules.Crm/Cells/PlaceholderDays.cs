using System.Collections.Frozen;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>Days that programs write where there is none.</summary>
internal static class PlaceholderDays
{
    private static readonly FrozenSet<LocalDate> s_days = FrozenSet.ToFrozenSet(
    [
        new LocalDate(1, 1, 1), new(1601, 1, 1), new(1753, 1, 1), new(1899, 12, 30), new(1899, 12, 31), new(1900, 1, 1), new(1901, 1, 1),
        new(1970, 1, 1), new(2099, 12, 31), new(2199, 12, 31), new(9999, 12, 30), new(9999, 12, 31),
    ]);

    public static bool Includes(LocalDate day) => s_days.Contains(day);
}
