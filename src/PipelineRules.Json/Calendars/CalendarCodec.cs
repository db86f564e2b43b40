using System.Text.Json;
using PipelineRules.Calendars;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Calendars;

internal sealed class CalendarCodec : JsonCodec<FiscalCalendar>
{
    private readonly JsonCodec<CalendarTerms> _terms = CalendarTable.Row();

    public override FiscalCalendar Read(ref JsonCursor cursor)
    {
        var terms = _terms.Read(ref cursor);
        if (terms.Superfluous is { } property)
            throw cursor.Refusal($"{property} means nothing in a fiscalCalendar of this kind");
        return terms.Calendar() ?? throw cursor.Refusal("a fiscalCalendar must say its kind, and an explicit one its periods");
    }

    public override void Write(Utf8JsonWriter json, FiscalCalendar value) => _terms.Write(json, CalendarTermsConverter.Calendar(value));
}
