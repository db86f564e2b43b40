using System;
using System.IO;
using System.Text;

namespace PipelineRules.Crm.Files;

/// <summary>Looks through a file's bytes, block by block, for how its letters are written and for what is no text.</summary>
internal sealed class EncodingDetector(string file)
{
    private const int Block = 1 << 16;
    private readonly Decoder _utf8 = new UTF8Encoding(false, true).GetDecoder();
    private readonly char[] _letters = new char[Block + 4];
    private long _linesBefore;

    /// <summary>The encoding to read the file at a path with; null for UTF-8 and for what its mark says.</summary>
    /// <exception cref="UnreadableCsvException">There is no such file, it is no text, or not in the encoding asked for.</exception>
    public static System.Text.Encoding? Detect(string path, Charset? charset)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            throw UnreadableCsvException.Whole(name, "there is no such file" + SiblingFiles.Hint(path));
        if (FileKind.IsPipe(path))
            throw UnreadableCsvException.Whole(
                name, "this is a pipe, which can be read once only; give it by itself, or a file in its place");
        using var bytes = File.OpenRead(path);
        return new EncodingDetector(name).Encoding(bytes, charset);
    }

    /// <summary>The encoding to read the file with; null for UTF-8 and for what its mark says.</summary>
    /// <exception cref="UnreadableCsvException">It is no text, or not in the encoding asked for.</exception>
    private Encoding? Encoding(Stream bytes, Charset? charset)
    {
        if (charset is { Encoding: { } named } && named.GetByteCount("a") > 1)
            return named;
        var (block, isUtf8, isFirst) = (new byte[Block], true, true);
        for (int read; (read = bytes.ReadAtLeast(block, Block, false)) > 0; isFirst = false)
        {
            var span = block.AsSpan(0, read);
            if (isFirst && IsUtf16(span))
                return null;
            RejectBinary(span);
            isUtf8 = isUtf8 && (charset is { Encoding: not null } || IsUtf8(span, false, charset));
            _linesBefore += span.Count((byte)'\n');
        }

        if (charset is { Encoding: { } other })
            return other;
        return isUtf8 && IsUtf8([], true, charset) ? null : CodePagesEncodingProvider.Instance.GetEncoding(1252);
    }

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private void RejectBinary(ReadOnlySpan<byte> span)
    {
        if (span.IndexOf((byte)0) is >= 0 and var place)
            throw At(span, place, "a zero byte stands here, so this is no text file");
    }

    private bool IsUtf8(ReadOnlySpan<byte> span, bool isLast, Charset? charset)
    {
        try
        {
            _utf8.GetChars(span, _letters, isLast);
            return true;
        }
        catch (DecoderFallbackException) when (charset is null)
        {
            return false;
        }
        catch (DecoderFallbackException flaw)
        {
            throw At(span, Math.Clamp(flaw.Index, 0, span.Length), "what stands here is not UTF-8, which the map says the file is");
        }
    }

    private UnreadableCsvException At(ReadOnlySpan<byte> span, int place, string reason)
    {
        var before = span[..place];
        return new(file, _linesBefore + before.Count((byte)'\n') + 1, place - before.LastIndexOf((byte)'\n'), reason);
    }
}
