using NodaTime;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Cells;

/// <summary>Time zones by their names in the tz database.</summary>
internal static class TimeZones
{
    public static DateTimeZone? Named(MapNode? node) => node is { } named
        ? Named(named.Text()) ?? throw named.Wrong(Unknown(named.Text()))
        : null;

    public static DateTimeZone? Named(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    public static string Unknown(string name) =>
        $"names {Printable.Quoted(name)}, which is no time zone of the tz database{Nearest.Hint(name, DateTimeZoneProviders.Tzdb.Ids)}";
}
