using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads what a map says of how files are written.</summary>
internal static class DialectOf
{
    public static Dialect Node(MapNode node, Dialect otherwise) => new(
        node["separator"] is { } separator ? Separator(separator) : otherwise.Separator,
        node["encoding"] is { } encoding ? Charset(encoding) : otherwise.Charset);

    private static char? Separator(MapNode node) => node.Text() switch
    {
        "auto" => null,
        "tab" => '\t',
        [var one] when one is ',' or ';' or '\t' or '|' => one,
        _ => throw node.Wrong("is to be auto, tab, a comma, a semicolon or |"),
    };

    private static Charset Charset(MapNode node) => node.Text() switch
    {
        "auto" => Files.Charset.Auto,
        "utf-8" => Files.Charset.Utf8,
        "windows-1252" => Files.Charset.Windows1252,
        _ => throw node.Wrong("is to be auto, utf-8 or windows-1252"),
    };
}
