using System;
using System.Text.Json;
using PipelineRules.Assessments;

namespace PipelineRules.Reports.Sarif;

/// <summary>One No or Unknown of one deal.</summary>
internal sealed class SarifResult(DealAssessment deal, Finding finding, string file, FactPosition? place)
{
    /// <summary>How bad a cap is: an error leaves a deal reactive, a warning unproven, and a note leaves it be.</summary>
    public static string Level(Stance cap) => cap switch { Stance.Reactive => "error", Stance.Unproven => "warning", _ => "note" };

    public void Write(Utf8JsonWriter json, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Name);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", "fail");
        json.WriteString("level", Level(finding.Cap));
        json.WriteStartObject("message");
        json.WriteString("text", Message());
        json.WriteEndObject();
        WriteLocation(json);
        WriteFingerprint(json);
        WriteWaiver(json);
        WriteProperties(json);
        json.WriteEndObject();
    }

    private string Message() =>
        $"{deal.Deal.Id} {deal.Deal.Name}: {finding.Reason}.{(finding.Question is { } ask ? $" Ask {ask.Addressee}: {ask.Text}" : "")}";

    private void WriteLocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(place?.File ?? file));
        json.WriteEndObject();
        WriteRegion(json);
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", $"deals/{deal.Deal.Id}");
        json.WriteString("kind", "object");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A colon in a name makes no scheme of what stands in front of it: export-10:30.csv.
    private static string Address(string file) =>
        Uri.TryCreate(file, UriKind.Absolute, out var whole) && (whole.IsFile || whole.Authority.Length > 0)
        ? whole.AbsoluteUri
        : Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);

    private void WriteRegion(Utf8JsonWriter json)
    {
        if (place is not { } at)
            return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteEndObject();
    }

    private void WriteFingerprint(Utf8JsonWriter json)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("dealAndRule/v1", $"{deal.Deal.Id}/{finding.Rule.Name}");
        json.WriteEndObject();
    }

    private void WriteWaiver(Utf8JsonWriter json)
    {
        if (finding.Waiver is not { } waiver)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", $"waived by {waiver.By} until {waiver.Until:uuuu-MM-dd}: {waiver.Reason}");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteString("answer", EnumWord.CamelCase(finding.Answer));
        json.WriteString("stance", EnumWord.CamelCase(deal.Stance));
        json.WriteString("owner", deal.Deal.Owner);
        json.WriteString("customer", deal.Deal.Deal.Customer);
        json.WriteEndObject();
    }
}
