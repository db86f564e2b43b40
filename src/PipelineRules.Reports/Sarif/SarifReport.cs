using System;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PipelineRules.Reports.Sarif;

/// <summary>
/// Writes the open questions of a report as SARIF 2.1.0, which code hosts and editors show beside the facts: every No and every Unknown is
/// a result.
/// </summary>
public static class SarifReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the log, deal by deal.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="report">The report; its source is what the log calls the file, unless a place names another.</param>
    /// <param name="places">Where the deals stand.</param>
    /// <param name="pages">The folder, ended by a slash, in which each rule has its page <c>name.md</c>; null for the project's own, in
    /// which the built-in rules have theirs and a rule from outside has none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, PipelineReport report, DealPositions places, Uri? pages = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(places);
        using var json = new Utf8JsonWriter(utf8 ?? throw new ArgumentNullException(nameof(utf8)), Readable);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        new SarifDriver(report.Assessment.Rulebook, pages).Write(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, report, places);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, PipelineReport report, DealPositions places)
    {
        var rules =
            report.Assessment.Rulebook.Rules.Select((rule, place) => (rule.Name, place))
                .ToDictionary(rule => rule.Name, rule => rule.place, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var deal in report.Assessment.Deals)
        {
            foreach (var finding in deal.Findings.Where(finding => finding.Answer is AnswerKind.No or AnswerKind.Unknown))
                new SarifResult(deal, finding, report.Source, places.Of(deal.Deal.Id)).Write(json, rules[finding.Rule.Name]);
            json.Flush();
        }
        json.WriteEndArray();
    }
}
