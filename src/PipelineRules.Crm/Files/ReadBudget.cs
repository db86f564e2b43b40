using System.Collections.Generic;
using System.IO;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Files;

/// <summary>What may still be read of an export: its bytes, those of what lies packed in it included, and its rows.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private const int Piece = 81_920;

    private readonly HashSet<string> _opened = [];
    private long _bytes;
    private long _rows;

    /// <summary>Counts a file that is read, once however often it is.</summary>
    /// <exception cref="UnreadableCsvException">It is more than is read.</exception>
    public void Open(string file)
    {
        if (limits.Bytes is not null && File.Exists(file) && !FileKind.IsPipe(file) && _opened.Add(file))
            Take(new FileInfo(file).Length, file);
    }

    /// <summary>Writes what was packed to a file, and counts it on the way.</summary>
    /// <exception cref="UnreadableCsvException">It is more than is read.</exception>
    public void Unpack(Stream packed, string file)
    {
        using var plain = File.Create(file);
        _opened.Add(file);
        var piece = new byte[Piece];
        for (var length = packed.Read(piece); length > 0; length = packed.Read(piece))
        {
            Take(length, file);
            plain.Write(piece, 0, length);
        }
    }

    /// <summary>Counts the rows of a table as they go by.</summary>
    /// <exception cref="UnreadableCsvException">They are more than are read.</exception>
    public IEnumerable<T> Counted<T>(IEnumerable<T> rows, string table)
    {
        foreach (var row in rows)
        {
            if (++_rows > limits.Rows)
                throw UnreadableCsvException.Whole(table, $"there are more than the {limits.Rows} rows that are read");
            yield return row;
        }
    }

    private void Take(long bytes, string file)
    {
        _bytes += bytes;
        if (_bytes > limits.Bytes)
            throw UnreadableCsvException.Whole(Path.GetFileName(file), $"there is more than the {limits.Bytes} bytes that are read");
    }
}
