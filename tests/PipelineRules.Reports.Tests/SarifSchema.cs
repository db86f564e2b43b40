using Json.Schema;
using System.Text.Json;

namespace PipelineRules.Reports.Tests;

/// <summary>The schema of SARIF 2.1.0 as it is published, out of the package of the format's own library.</summary>
internal static class SarifSchema
{
    private static readonly JsonSchema s_schema =
        JsonSchema.FromFile(System.IO.Path.Combine(AppContext.BaseDirectory, "Schemas", "sarif-2.1.0.json"));

    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>What a log has wrong, each with its place; nothing when it keeps to the schema.</summary>
    public static IEnumerable<string> Flaws(string log)
    {
        using var json = JsonDocument.Parse(log);
        var found = s_schema.Evaluate(json.RootElement, s_options);
        return found.IsValid ? []
            : [.. (found.Details ?? []).SelectMany(
                part => part.Errors ?? [], (part, error) => $"{part.InstanceLocation} {error.Key}: {error.Value}")];
    }
}
