using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

/// <summary>Writes values of results as JSON.</summary>
internal sealed class ResultJson(Utf8JsonWriter json) : IResultWriter
{
    public void Text(string? value) => json.WriteStringValue(value);

    public void Number(decimal? value) => ResultValues.Number(json, value);

    public void WholeNumber(int? value) => ResultValues.Number(json, value);

    public void Day(LocalDate? value) => ResultValues.Day(json, value);

    public void Flag(bool value) => json.WriteBooleanValue(value);

    public void Texts(IEnumerable<string> values) => ResultValues.Texts(json, values);
}
