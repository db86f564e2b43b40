using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

/// <summary>Writes values of results as JSON.</summary>
internal sealed class ResultJson(Utf8JsonWriter json) : IResultWriter
{
    public void Text(string? value) => json.WriteStringValue(value);

    public void Number(decimal? value) => Values.Number(json, value);

    public void WholeNumber(int? value) => Values.Number(json, value);

    public void Day(LocalDate? value) => Values.Day(json, value);

    public void Flag(bool value) => json.WriteBooleanValue(value);

    public void Texts(IEnumerable<string> values) => Values.Texts(json, values);
}
