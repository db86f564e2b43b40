using System;
using System.Text;

namespace PipelineRules.Reports.Sarif;

/// <summary>A count of lines and columns through a text in UTF-8. It is only ever taken between characters.</summary>
internal readonly record struct PositionCounter(FactPosition Place)
{
    public PositionCounter After(ReadOnlySpan<byte> text)
    {
        var lines = text.Count((byte)'\n');
        var tail = Encoding.UTF8.GetCharCount(lines == 0 ? text : text[(text.LastIndexOf((byte)'\n') + 1)..]);
        return new(lines == 0 ? Place with { Column = Place.Column + tail } : new FactPosition(Place.Line + lines, 1 + tail));
    }
}
