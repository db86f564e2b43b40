using System;
using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Json.Codecs;

namespace PipelineRules.Json.Results;

/// <summary>Writes values of the results, null for what is not known.</summary>
internal static class ResultValues
{
    public static void Day(this Utf8JsonWriter json, LocalDate? value) =>
        json.WriteStringValue(value is { } day ? LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)) : null);

    public static void Number(this Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    public static void Word<T>(this Utf8JsonWriter json, T? value) where T : struct, Enum
    {
        if (value is { } word)
            json.WriteStringValue(EnumNames<T>.Encode(word));
        else
            json.WriteNullValue();
    }

    public static void Texts(this Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
