using System.Text.Json.Nodes;
using PipelineRules.Results;

namespace PipelineRules.Json.Tests.Generated;

/// <summary>The schema of a results file: deals and coverage by their columns, all else as the file has it.</summary>
internal static class ResultsSchema
{
    public static JsonObject Of(JsonObject old)
    {
        var schema = old.DeepClone().AsObject();
        var kinds = schema["$defs"]!.AsObject();
        kinds["deal"] = Row(DealColumns.All, kinds["deal"]!, "answers", "movement", "chain", "repair");
        kinds["coverage"] = Row(CoverageColumns.All, kinds["coverage"]!);
        return schema;
    }

    private static JsonObject Row<T>(IReadOnlyList<ResultColumn<T>> columns, JsonNode old, params string[] byHand) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. columns.Select(column => (JsonNode?)column.Name), .. byHand]),
        ["properties"] = new JsonObject(
        [
            .. columns.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)Column(column))),
            .. byHand.Select(name => KeyValuePair.Create(name, old["properties"]![name]?.DeepClone())),
        ]),
    };

    private static JsonObject Column<T>(ResultColumn<T> column)
    {
        var said = new JsonObject { ["description"] = column.Meaning };
        if (column.Kind == ResultKind.Day)
            said["$ref"] = "#/$defs/day";
        else if (column.Kind == ResultKind.Word)
            said["enum"] = new JsonArray([.. column.Words, .. column.IsAlwaysKnown ? Array.Empty<JsonNode?>() : [null]]);
        else
            said["type"] = column.IsAlwaysKnown ? Type(column.Kind) : new JsonArray(Type(column.Kind), "null");
        if (column.Kind == ResultKind.Texts)
            said["items"] = new JsonObject { ["type"] = "string" };
        if (column.Examples.Count > 0)
            said["examples"] = new JsonArray([.. column.Examples]);
        return said;
    }

    private static string Type(ResultKind kind) => kind switch
    {
        ResultKind.Number => "number",
        ResultKind.WholeNumber => "integer",
        ResultKind.Flag => "boolean",
        ResultKind.Texts => "array",
        _ => "string",
    };
}
