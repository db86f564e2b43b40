using NodaTime;
using PipelineRules.Facts.Schema;

namespace PipelineRules;

/// <summary>Days that somebody may have meant. The others, which systems write for a missing one, count as unknown.</summary>
internal static class PlausibleDays
{
    public static bool Holds(LocalDate? day) => day is not { Year: < 1900 or > 2199 };

    /// <summary>The fact without the days that nobody meant; itself where it has none.</summary>
    public static TFact In<TFact>(TypedTable<TFact> table, TFact fact) where TFact : class
    {
        foreach (var property in table.Days)
            if (!Holds(property.Get(fact)))
                fact = property.Cleared(fact);
        return fact;
    }
}
