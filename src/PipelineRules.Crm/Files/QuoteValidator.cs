using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CsvHelper;

namespace PipelineRules.Crm.Files;

/// <summary>Watches the quotes while a file is read: one that is never closed must not swallow the rows behind it.</summary>
internal sealed class QuoteValidator(string path, Encoding? encoding)
{
    private readonly List<CsvMalformedRecord> _malformed = [];

    public void Note(CsvMalformedRecord record) => _malformed.Add(record);

    /// <summary>Reads on, and says whether there was text after a closing quote.</summary>
    /// <exception cref="UnreadableCsvException">A quote is not closed, or only by one that opens another cell.</exception>
    public T Watched<T>(CsvReader reader, Func<T> read, out bool hasStrayQuotes)
    {
        try
        {
            var done = read();
            hasStrayQuotes = _malformed.Count > 0 && AnyStray(reader.Separator);
            return done;
        }
        catch (CsvFormatException flaw)
        {
            using var text = AtLine(flaw.LineNumber);
            throw new UnclosedQuote(text, reader.Separator, flaw.LineNumber).Find() is { } place ? NeverClosed(place)
                : new(Path.GetFileName(path), flaw.LineNumber, 1,
                    "a cell here is too long: no row of an export has more than four million letters");
        }
    }

    private bool AnyStray(char separator)
    {
        var found = _malformed.Exists(record => IsStray(record, separator));
        _malformed.Clear();
        return found;
    }

    // A quote inside a cell that does not begin with one is a letter: 5" pipe.
    private bool IsStray(CsvMalformedRecord record, char separator)
    {
        if (record.Reason == CsvMalformedReason.StrayQuote)
            return false;
        using var text = new StringReader(record.RawRecord);
        var place = new UnclosedQuote(text, separator, record.LineNumber).Find();
        return place is { SpansLines: true } ? throw NeverClosed(place) : true;
    }

    private UnreadableCsvException NeverClosed(QuotePosition place) =>
        new(Path.GetFileName(path), place.Line, place.Column, "a quote opens here and is never closed as it should be");

    private StreamReader AtLine(long line)
    {
        var text = new StreamReader(path, encoding ?? Encoding.UTF8);
        for (var at = 1L; at < line; at++)
            text.ReadLine();
        return text;
    }
}
