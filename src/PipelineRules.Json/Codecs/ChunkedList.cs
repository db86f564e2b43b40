using System;
using System.Collections.Generic;

namespace PipelineRules.Json.Codecs;

/// <summary>
/// Rows as they come, in small pieces. One array that grew would leave its former selves behind, which are too large to be cleared away
/// soon.
/// </summary>
internal sealed class ChunkedList<T>
{
    private const int PieceLength = 1024;

    private readonly List<T[]> _pieces = [];

    public int Count { get; private set; }

    public void Add(T row)
    {
        if (Count == _pieces.Count * PieceLength)
            _pieces.Add(new T[PieceLength]);
        _pieces[Count / PieceLength][Count % PieceLength] = row;
        Count++;
    }

    /// <summary>All rows; none is gathered afterwards.</summary>
    public T[] TakeAll()
    {
        var all = new T[Count];
        for (var taken = 0; taken < Count; taken += PieceLength)
            Array.Copy(_pieces[taken / PieceLength], 0, all, taken, Math.Min(PieceLength, Count - taken));
        Clear();
        return all;
    }

    /// <summary>Drops what an unfinished list left.</summary>
    public void Clear()
    {
        Count = 0;
        if (_pieces.Count > 1)
            _pieces.RemoveRange(1, _pieces.Count - 1);
    }
}
