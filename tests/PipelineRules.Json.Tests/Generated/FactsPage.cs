using PipelineRules.Facts.Schema;

namespace PipelineRules.Json.Tests.Generated;

/// <summary>The page of all tables and properties.</summary>
internal static class FactsPage
{
    private const string Beginning = """
        # The facts

        Every table and every property, with its name in every file: in JSON (`facts.schema.json`), in a folder of CSV files (`<table>.csv`), and in
        the maps of [maps.md](maps.md). A property that is absent is unknown. A table that is absent is unknown too; one that is empty is known to
        hold nothing.

        The last column says what a property was as of a day before the facts were recorded, where no history reaches back to that day: `unknown`;
        `as recorded`; `dated`, as recorded from its day on, and not yet so before; `last dated`, the same, but unknown before its day. Where a
        history of it reaches back (`fieldChanges`, and `closeDateChanges` for close dates), a property is what the history says.

        """;

    public static string Text => Beginning + string.Concat(FactTables.All.Prepend(FactTables.Settings).Select(Section));

    private static string Section(FactTable table) => $"""

        ## {(table == FactTables.Settings ? "settings" : table.Name)}

        {table.Meaning}

        | property | kind | meaning | past |
        | --- | --- | --- | --- |
        {string.Join("\n", table.Properties.Select(Line))}

        """;

    private static string Line(FactProperty property) =>
        $"| `{property.Name}` | {Kind(property)} | {property.Meaning} | {Words($"{property.Past}")} |";

    private static string Kind(FactProperty property) => property.Kind switch
    {
        PropertyKind.Reference => $"id of {property.References}",
        PropertyKind.List when property.References is { } to => $"list of ids of {to}",
        PropertyKind.Enum => string.Join(", ", property.Words.Select(word => word == property.Default ? $"**{word}**" : word)),
        _ => Words($"{property.Kind}"),
    };

    private static string Words(string name) =>
        string.Concat(
            name.Select((letter, at) => char.IsUpper(letter) ? $"{(at == 0 ? "" : " ")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
