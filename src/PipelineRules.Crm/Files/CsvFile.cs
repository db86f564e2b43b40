using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CsvHelper;

namespace PipelineRules.Crm.Files;

/// <summary>A file of rows under a header, read row by row.</summary>
internal sealed class CsvFile : IDisposable
{
    private const int LargestRow = 4 << 20;
    private readonly string _path;
    private readonly Encoding? _encoding;
    private readonly CsvReader _reader;
    private readonly Func<bool> _read;
    private readonly List<CsvMalformedRecord> _malformed = [];

    private CsvFile(string path, Dialect dialect)
    {
        (_path, Name) = (path, Path.GetFileName(path));
        using (var bytes = File.OpenRead(path))
            _encoding = new Survey(Name).Encoding(bytes, dialect.Charset);
        _reader = CsvReader.FromFile(path, OptionsFor(dialect));
        _read = _reader.Read;
    }

    public string Name { get; }

    /// <summary>The row as a spreadsheet numbers it, the header being 1.</summary>
    public long Row => _reader.RowNumber + 1;

    public int CellCount => _reader.FieldCount;

    /// <summary>Whether the quotes of the row are not as they should be, and its cells therefore a guess.</summary>
    public bool HasStrayQuotes { get; private set; }

    /// <summary>The text of a cell without blanks around it; empty where the row is too short to have it.</summary>
    public string this[int place] => _reader.GetString(place).Trim();

    /// <exception cref="UnreadableCsvException">There is no such file, or it is no text.</exception>
    public static CsvFile Open(string path, Dialect dialect) => File.Exists(path)
        ? new CsvFile(path, dialect)
        : throw UnreadableCsvException.Whole(Path.GetFileName(path), "there is no such file" + Neighbours.Hint(path));

    /// <summary>The first row that has anything in it.</summary>
    /// <exception cref="UnreadableCsvException">There is none, or a quote in it is never closed.</exception>
    public Header ReadHeader()
    {
        var header = Guarded(() => new Header(_reader.Headers));
        while (header.IsEmpty)
        {
            if (!Read())
                throw UnreadableCsvException.Whole(Name, "the file is empty");
            _reader.ReadHeader();
            header = new Header(_reader.Headers);
        }

        return header;
    }

    /// <summary>Goes to the next row that has anything in it.</summary>
    /// <exception cref="UnreadableCsvException">A quote is never closed.</exception>
    public bool Read()
    {
        while (ReadAny())
            if (!IsBlank())
                return true;
        return false;
    }

    public void Dispose() => _reader.Dispose();

    private CsvReaderOptions OptionsFor(Dialect dialect) => new()
    {
        Separator = dialect.Separator,
        Encoding = _encoding,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LargestRow,
        OnMalformedRecord = _malformed.Add,
    };

    private bool ReadAny()
    {
        HasStrayQuotes = false;
        return Guarded(_read);
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            var done = read();
            _malformed.ForEach(Judge);
            _malformed.Clear();
            return done;
        }
        catch (CsvFormatException flaw)
        {
            using var text = AtLine(flaw.LineNumber);
            throw NeverClosed(new OpenQuote(text, _reader.Separator, flaw.LineNumber).Find());
        }
    }

    private void Judge(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.StrayQuote)
            return;
        using var text = new StringReader(record.RawRecord);
        var place = new OpenQuote(text, _reader.Separator, record.LineNumber).Find();
        HasStrayQuotes = !place.SpansLines ? true : throw NeverClosed(place);
    }

    private UnreadableCsvException NeverClosed(QuotePlace place) =>
        new(Name, place.Line, place.Column, "a quote opens here and is never closed as it should be");

    private StreamReader AtLine(long line)
    {
        var text = new StreamReader(_path, _encoding ?? Encoding.UTF8);
        for (var at = 1L; at < line; at++)
            text.ReadLine();
        return text;
    }

    private bool IsBlank()
    {
        for (var place = 0; place < _reader.FieldCount; place++)
            if (!_reader.GetSpan(place).Trim(" \t"u8).IsEmpty)
                return false;
        return true;
    }
}
