using System;
using System.Collections.Generic;
using System.Text.Json;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads what a map says of how files are written.</summary>
internal static class DialectParser
{
    public static Dialect Node(MapNode node, Dialect otherwise) => new(
        node["separator"] is { } separator ? Separator(separator) : otherwise.Separator,
        node["encoding"] is { } encoding ? Charset(encoding) : otherwise.Charset,
        node["sheet"]?.Text() ?? otherwise.Sheet,
        (node["header"] ?? List(node["columns"])) is { } header ? Header(header) : otherwise.Columns);

    private static char? Separator(MapNode node) => node.Text() switch
    {
        "auto" => null,
        "tab" => '\t',
        [var one] when one is ',' or ';' or '\t' or '|' => one,
        _ => throw node.Wrong("is to be auto, tab, a comma, a semicolon or |"),
    };

    private static Charset? Charset(MapNode node) => node.Text() == "auto"
        ? null
        : Files.Charset.Named(node.Text())
            ?? throw node.Wrong("is to be auto or an encoding by its name, such as utf-8, windows-1252, iso-8859-15 or shift_jis");

    // For the whole map, columns are the names of those of a file without a header; of a source they say what feeds what.
    private static MapNode? List(MapNode? columns) => columns is { Value.ValueKind: JsonValueKind.Array } ? columns : null;

    private static IReadOnlyList<string> Header(MapNode node) => node.Texts() is { Count: > 0 } names
        ? names is [var all] ? all.Split(',', StringSplitOptions.TrimEntries) : names
        : throw node.Wrong("is to list the names of the columns, from the left");
}
