using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Names and types that speak of a time zone, or of a day without a time.</summary>
/// <param name="custom">What a company says it by besides.</param>
internal sealed class ZoneNames(ImmutableArray<string> custom)
{
    private static readonly string[] s_zones = ["Zone", "Local"];
    private static readonly string[] s_dayPickers = ["Picker", "Calendar"];

    /// <summary>Whether a name says in whose time a stamp is.</summary>
    public bool Speaks(string name) => s_zones.Any(word => NameWords.Has(name, word)) || custom.Any(word => NameWords.Has(name, word));

    /// <summary>
    /// Whether a member says so, by its name or by that of its type, or holds what a person picked from a calendar, or is declared to be a
    /// plain day.
    /// </summary>
    public bool Speaks(ISymbol member) => Speaks(member.Name) || IsPicked(member) || member.GetAttributes().Any(SaysPlainDay);

    private static bool IsPicked(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol
            && s_dayPickers.Any(word => member.ContainingType.Name.EndsWith(word, StringComparison.Ordinal));

    // [DataType(DataType.Date)], whose value is 2, and [Column(TypeName = "date")].
    private static bool SaysPlainDay(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "DataTypeAttribute" => attribute.ConstructorArguments is [{ Value: 2 }],
        "ColumnAttribute" =>
            attribute.NamedArguments
                .Any(named =>
                    named.Key == "TypeName" && string.Equals(named.Value.Value as string, "date", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
