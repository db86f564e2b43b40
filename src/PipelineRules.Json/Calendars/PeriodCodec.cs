using System.Text.Json;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Calendars;

/// <summary>A stated fiscal period: its name, its first and its last day.</summary>
internal sealed class PeriodCodec : JsonCodec<FiscalPeriod>
{
    private readonly JsonCodec<(string? Name, LocalDate? Start, LocalDate? End)> _stated = Row();

    public override FiscalPeriod Read(ref JsonCursor cursor)
    {
        var (name, start, end) = _stated.Read(ref cursor);
        if (start is not { } first || end is not { } last || last < first)
            throw cursor.Refusal("a fiscal period must say its start and its end, both included, and end no earlier than it starts");
        return PeriodNameParser.Period(name ?? "", first, last)
            ?? throw cursor.Refusal("a fiscal period must have the name of a quarter such as FY2027-Q1 or of a month such as FY2027-P03");
    }

    public override void Write(Utf8JsonWriter json, FiscalPeriod value) => _stated.Write(json, (value.ToString(), value.Start, value.End));

    private static JsonObjectCodec<(string?, LocalDate?, LocalDate?)> Row()
    {
        var row = new ObjectCodecBuilder<(string? Name, LocalDate? Start, LocalDate? End)>("periods");
        var name = row.Text("name", period => period.Name);
        var start = row.Day("start", period => period.Start);
        var end = row.Day("end", period => period.End);
        return row.Making(() => (name.Value, start.Value, end.Value));
    }
}
