using System;
using System.IO;
using System.Text;
using CsvHelper;

namespace PipelineRules.Crm.Files;

/// <summary>A file of rows under a header, read row by row.</summary>
internal sealed class CsvFile : IDisposable
{
    private const int LargestRow = 4 << 20;
    private readonly QuoteValidator _quotes;
    private readonly CsvReader _reader;
    private readonly Func<bool> _read;
    private readonly Dialect _dialect;
    private bool _hasStrayQuotes;

    private CsvFile(string path, Dialect dialect, Encoding? encoding)
    {
        (Name, _dialect) = (Path.GetFileName(path), dialect);
        _quotes = new(path, encoding);
        _reader = CsvReader.FromFile(path, OptionsFor(dialect, encoding));
        _read = _reader.Read;
    }

    public string Name { get; }

    /// <summary>The row as a spreadsheet numbers it, the header being 1.</summary>
    public long Row => _reader.RowNumber + (_dialect.Columns is null ? 1 : 0);

    public int CellCount => _reader.FieldCount;

    /// <summary>Whether text stands after a closing quote of the row, so that its cells are a guess.</summary>
    public bool HasStrayQuotes => _hasStrayQuotes;

    /// <summary>The text of a cell without blanks around it; empty where the row is too short to have it.</summary>
    public string this[int place] => _reader.GetString(place).Trim();

    /// <summary>A number for the text of the row.</summary>
    public ulong RowHash => Fingerprint.Of(_reader.RawRecord.TrimEnd("\r\n"u8));

    /// <summary>How far into the file reading has come, in bytes.</summary>
    public long Position => _reader.ByteOffset;

    /// <summary>Where a cell of the row begins, its quote included; where the row does when no cell is given.</summary>
    public CsvPosition Place(int? cell) => new CsvPosition(Name, _reader.LineNumber, 1).After(cell is { } place ? Before(place) : []);

    /// <exception cref="UnreadableCsvException">There is no such file, or it is no text.</exception>
    public static CsvFile Open(string path, Dialect dialect) => Open(path, dialect, EncodingDetector.Detect(path, dialect.Charset));

    /// <summary>Opens a file whose encoding has been found out.</summary>
    public static CsvFile Open(string path, Dialect dialect, Encoding? encoding) => new(path, dialect, encoding);

    /// <summary>The first row that has anything in it.</summary>
    /// <exception cref="UnreadableCsvException">There is none, or a quote in it is never closed.</exception>
    public Header ReadHeader()
    {
        if (_dialect.Columns is { } columns)
            return new(columns);
        var header = _quotes.Watched(_reader, Names, out _);
        while (header.IsEmpty)
        {
            if (!Read())
                throw UnreadableCsvException.Whole(Name, "the file is empty");
            _reader.ReadHeader();
            header = Names();
        }

        return header;
    }

    /// <summary>Goes to the next row that has anything in it.</summary>
    /// <exception cref="UnreadableCsvException">A quote is never closed.</exception>
    public bool Read()
    {
        while (_quotes.Watched(_reader, _read, out _hasStrayQuotes))
            if (!IsBlank())
                return true;
        return false;
    }

    public void Dispose() => _reader.Dispose();

    private CsvReaderOptions OptionsFor(Dialect dialect, Encoding? encoding) => new()
    {
        Separator = dialect.Separator,
        HasHeader = dialect.Columns is null,
        Encoding = encoding,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LargestRow,
        OnMalformedRecord = _quotes.Note,
    };

    private Header Names() => new(_reader.Headers);

    private ReadOnlySpan<byte> Before(int cell) =>
        _reader.RawRecord.Overlaps(_reader.GetRawSpan(cell), out var length) ? _reader.RawRecord[..length] : [];

    private bool IsBlank()
    {
        for (var place = 0; place < _reader.FieldCount; place++)
            if (!_reader.GetSpan(place).Trim(" \t"u8).IsEmpty)
                return false;
        return true;
    }
}
