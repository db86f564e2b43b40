using System.Collections.Generic;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// What reads more than it is given: types with the members that do, and what they do. A type without members is one of which nothing is to
/// be used.
/// </summary>
internal static class ImpureApis
{
    private const string Clock = "reads the clock";
    private const string Chance = "leaves it to chance";
    private const string Environment = "reads the machine or the process";
    private const string Culture = "depends on the machine's culture";
    private const string Outside = "does input or output";

    public static readonly IReadOnlyList<(string Type, string Does, string[] Members)> All =
    [
        ("System.DateTime", Clock, ["Now", "UtcNow", "Today"]),
        ("System.DateTimeOffset", Clock, ["Now", "UtcNow"]),
        ("System.TimeProvider", Clock, []),
        ("System.Diagnostics.Stopwatch", Clock, []),
        ("System.Threading.Timer", Clock, []),
        ("NodaTime.SystemClock", Clock, []),
        ("NodaTime.IClock", Clock, []),
        ("NodaTime.ZonedClock", Clock, []),
        ("NodaTime.Extensions.ClockExtensions", Clock, []),

        ("System.Guid", Chance, ["NewGuid", "CreateVersion7"]),
        ("System.Random", Chance, ["Shared"]),
        ("System.HashCode", Chance, []),
        ("System.String", Chance, ["GetHashCode"]),
        ("System.Security.Cryptography.RandomNumberGenerator", Chance, []),

        ("System.Environment", Environment, []),
        ("System.AppContext", Environment, []),
        ("System.AppDomain", Environment, []),
        ("System.Runtime.InteropServices.RuntimeInformation", Environment, []),
        ("System.OperatingSystem", Environment, []),
        ("System.Diagnostics.Process", Environment, []),
        ("System.Threading.Thread", Environment, ["CurrentThread", "CurrentPrincipal"]),
        ("System.Configuration.ConfigurationManager", Environment, []),
        ("System.TimeZone", Environment, ["CurrentTimeZone"]),
        ("System.TimeZoneInfo", Environment, ["Local", "FindSystemTimeZoneById", "GetSystemTimeZones", "ConvertTimeBySystemTimeZoneId"]),
        ("NodaTime.DateTimeZoneProviders", Environment, ["Bcl"]),
        ("NodaTime.IDateTimeZoneProvider", Environment, ["GetSystemDefault"]),
        ("NodaTime.TimeZones.BclDateTimeZone", Environment, ["ForSystemDefault"]),

        ("System.Globalization.CultureInfo", Culture,
            ["CurrentCulture", "CurrentUICulture", "InstalledUICulture", "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture"]),
        ("System.Globalization.RegionInfo", Culture, ["CurrentRegion"]),
        ("System.Globalization.NumberFormatInfo", Culture, ["CurrentInfo"]),
        ("System.Globalization.DateTimeFormatInfo", Culture, ["CurrentInfo"]),
        ("System.StringComparison", Culture, ["CurrentCulture", "CurrentCultureIgnoreCase"]),
        ("System.StringComparer", Culture, ["CurrentCulture", "CurrentCultureIgnoreCase"]),

        ("System.Console", Outside, []),
        ("System.IO.File", Outside, []),
        ("System.IO.FileInfo", Outside, []),
        ("System.IO.FileStream", Outside, []),
        ("System.IO.Directory", Outside, []),
        ("System.IO.DirectoryInfo", Outside, []),
        ("System.IO.DriveInfo", Outside, []),
        ("System.IO.Path", Outside, ["GetTempPath", "GetTempFileName", "GetRandomFileName", "GetFullPath", "Exists"]),
        ("System.Net.Dns", Outside, []),
        ("System.Net.WebClient", Outside, []),
        ("System.Net.WebRequest", Outside, []),
        ("System.Net.Http.HttpClient", Outside, []),
        ("System.Net.Http.HttpMessageInvoker", Outside, []),
        ("System.Net.Http.Json.HttpClientJsonExtensions", Outside, []),
        ("System.Net.Sockets.Socket", Outside, []),
        ("System.Net.Sockets.TcpClient", Outside, []),
        ("System.Data.IDbConnection", Outside, []),
        ("System.Data.IDbCommand", Outside, []),
        ("System.Data.Common.DbConnection", Outside, []),
        ("System.Data.Common.DbCommand", Outside, []),
    ];

    /// <summary>Methods that take the machine's culture where they are given none.</summary>
    public static readonly IReadOnlyList<(string Type, string Does, string[] Members)> WithoutACulture =
    [
        ("System.String", Culture, ["Compare", "CompareTo", "ToLower", "ToUpper", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf"]),
        ("System.Decimal", Culture, ["Parse", "TryParse", "ToString"]),
        ("System.Double", Culture, ["Parse", "TryParse", "ToString"]),
        ("System.Single", Culture, ["Parse", "TryParse", "ToString"]),
        ("System.DateTime", Culture,
        ["Parse", "TryParse", "ToString", "ToLongDateString", "ToShortDateString", "ToLongTimeString", "ToShortTimeString"]),
        ("System.DateTimeOffset", Culture, ["Parse", "TryParse", "ToString"]),
        ("NodaTime.LocalDate", Culture, ["ToString"]),
        ("NodaTime.LocalDateTime", Culture, ["ToString"]),
    ];
}
