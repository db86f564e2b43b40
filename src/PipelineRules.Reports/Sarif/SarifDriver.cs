using System;
using System.Linq;
using System.Text.Json;

namespace PipelineRules.Reports.Sarif;

/// <summary>What judged, and by which rules.</summary>
internal sealed class SarifDriver(Rulebook rulebook, Uri? pages)
{
    private readonly RulePage _pages = new(pages);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PipelineRules");
        json.WriteString("version", rulebook.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rulebook.Rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ListedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Name);
        json.WriteString("name", string.Concat(rule.Name.Split('-', '/').Select(Capital)));
        Write(json, "shortDescription", rule.Question.Length == 0 ? rule.Name : rule.Question);
        Write(json, "help",
            $"{rule.Question} On no the deal is at best {EnumWord.CamelCase(rule.CapOnNo)}, on unknown at best "
                + $"{EnumWord.CamelCase(rule.CapOnUnknown)}.");
        if (_pages.UrlFor(rule) is { } page)
            json.WriteString("helpUri", page.AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResult.Level(rule.CapOnNo));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Capital(string word) => word.Length == 0 ? "" : $"{char.ToUpperInvariant(word[0])}{word[1..]}";
}
