using System.IO;

namespace PipelineRules.Crm.Files;

/// <summary>Finds, from the start of a record, the first quote that is never closed or closed in front of more text.</summary>
internal sealed class UnclosedQuote(TextReader text, char separator, long line)
{
    private long _line = line;
    private long _column;

    /// <summary>Where it opens; null where each is closed as it should be.</summary>
    public QuotePosition? Find()
    {
        for (var isStart = true; text.Peek() >= 0; isStart = Next() is var one && (one == separator || one == '\n' || one == '\r'))
            if (isStart && text.Peek() == '"' && Quoted() is { } open)
                return open;
        return null;
    }

    private QuotePosition? Quoted()
    {
        Next();
        var place = new QuotePosition(_line, _column, false);
        while (text.Peek() >= 0)
            if (Next() == '"' && !Doubled())
                return IsCellEnd(text.Peek()) ? null : Seen(place);
        return Seen(place) with { SpansLines = true };
    }

    private bool Doubled()
    {
        if (text.Peek() != '"')
            return false;
        Next();
        return true;
    }

    private QuotePosition Seen(QuotePosition place) => place with { SpansLines = _line > place.Line };

    private bool IsCellEnd(int next) => next < 0 || next == separator || next is '\r' or '\n';

    private int Next()
    {
        var one = text.Read();
        var endsLine = one == '\n' || (one == '\r' && text.Peek() != '\n');
        (_line, _column) = endsLine ? (_line + 1, 0) : (_line, _column + 1);
        return one;
    }
}
