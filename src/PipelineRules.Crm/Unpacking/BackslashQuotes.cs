using System;
using System.IO;

namespace PipelineRules.Crm.Unpacking;

/// <summary>
/// Rewrites CSV in which a quote inside a cell stands behind a backslash, as databases write it, with doubled quotes, as spreadsheets do.
/// </summary>
internal static class BackslashQuotes
{
    private const int Block = 1 << 16;

    /// <summary>
    /// Whether a file is written so: a quoted cell goes on behind a quote that is not doubled and has a backslash before it.
    /// </summary>
    public static bool AreIn(string path)
    {
        if (!MayBeIn(path))
            return false;
        using var cells = new Cells(path);
        while (cells.Next())
            if (cells is { IsQuoted: true, One: '\\', Two: '"' } && !IsEnd(cells.Three) && cells.Three != '"')
                return true;
        return false;
    }

    /// <summary>Writes the file with doubled quotes.</summary>
    public static void Rewrite(string path, string csv)
    {
        using var cells = new Cells(path);
        using var to = new BufferedStream(File.Create(csv), Block);
        while (cells.Next())
        {
            if (cells is { IsQuoted: true, One: '\\', Two: '"' or '\\' })
                cells.Skip();
            if (cells is { IsSkipped: true, One: '"' })
                to.WriteByte((byte)'"');
            to.WriteByte((byte)cells.One);
        }
    }

    private static bool MayBeIn(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var block = new byte[Block];
        for (int kept = 0, read; (read = file.Read(block, kept, Block - kept)) > 0; kept = 1)
        {
            if (block.AsSpan(0, kept + read).IndexOf("\\\""u8) >= 0)
                return true;
            block[0] = block[kept + read - 1];
        }

        return false;
    }

    private static bool IsEnd(int letter) => letter is < 0 or ',' or ';' or '\t' or '|' or '\r' or '\n';

    /// <summary>Walks through a file letter by letter, and knows whether it is inside a quoted cell.</summary>
    private sealed class Cells(string path) : IDisposable
    {
        private readonly BufferedStream _file = new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Block);
        private bool _isStart = true;
        private bool _isDoubled;
        private bool _wasDoubled;

        public int One { get; private set; } = -2;

        public int Two { get; private set; } = -2;

        public int Three { get; private set; } = -2;

        public bool IsQuoted { get; private set; }

        /// <summary>Whether the letter stands behind a backslash that was passed over, so that it means nothing.</summary>
        public bool IsSkipped { get; private set; }

        public bool Next()
        {
            _isDoubled = IsQuoted && One == '"' && Two == '"' && !IsSkipped && !_isDoubled;
            if (One == '"' && !IsSkipped && !_isDoubled && !_wasDoubled)
                IsQuoted = !IsQuoted && _isStart;
            _wasDoubled = _isDoubled;
            _isStart = !IsQuoted && (One == -2 || IsEnd(One));
            IsSkipped = false;
            Move();
            return One >= 0;
        }

        /// <summary>Passes over the letter.</summary>
        public void Skip()
        {
            Move();
            IsSkipped = true;
        }

        public void Dispose() => _file.Dispose();

        private void Move()
        {
            if (One == -2)
                (Two, Three) = (_file.ReadByte(), _file.ReadByte());
            (One, Two, Three) = (Two, Three, Three < 0 ? -1 : _file.ReadByte());
        }
    }
}
