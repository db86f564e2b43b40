using System.Linq;

namespace PipelineRules.Json.Results;

internal static class RulebookWriter
{
    public static readonly JsonColumns<Rulebook> Row = new(
        ("name", (json, rulebook) => json.WriteStringValue(rulebook.Name)),
        ("version", (json, rulebook) => json.WriteStringValue(rulebook.Version)),
        ("rules", (json, rulebook) => json.Texts(rulebook.Rules.Select(rule => rule.Name))));
}
