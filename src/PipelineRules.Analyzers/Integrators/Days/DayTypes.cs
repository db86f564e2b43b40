using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>The types that days and time stamps have.</summary>
internal static class DayTypes
{
    /// <summary>Whether a type holds a time stamp: the framework's <c>DateTime</c> or <c>DateTimeOffset</c>.</summary>
    public static bool IsStamp(ITypeSymbol? type) => type is { Name: "DateTime" or "DateTimeOffset" } && IsOfFramework(type);

    /// <summary>Whether a type can be made of a year, a month and a day.</summary>
    public static bool IsDay(ITypeSymbol? type) =>
        type is { Name: "LocalDate" or "LocalDateTime" } && IsOfNodaTime(type)
            || type is { Name: "DateOnly" or "DateTime" } && IsOfFramework(type);

    /// <summary>Whether a type says in whose time zone a stamp is.</summary>
    public static bool IsZone(ITypeSymbol type) =>
        type.Name is "TimeZoneInfo" && IsOfFramework(type)
            || type.Name is "DateTimeZone" or "ZonedDateTime" or "ZonedClock" && IsOfNodaTime(type);

    public static bool IsOfFramework(ISymbol? type) =>
        type?.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    public static bool IsOfNodaTime(ISymbol? type)
    {
        for (var space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (space is { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true })
                return true;
        return false;
    }
}
