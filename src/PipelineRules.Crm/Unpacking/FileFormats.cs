using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Unpacking;

/// <summary>Tells what files are.</summary>
internal static class FileFormats
{
    private const int Enough = 512;

    private static readonly string[] s_pages = ["<!doctype html", "<html", "<table", "<meta", "<head", "<?xml"];

    public static FileFormat Of(string path)
    {
        if (FileKind.IsPipe(path))
            return FileFormat.Csv;
        var start = new byte[Enough];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var read = file.ReadAtLeast(start, Enough, throwOnEndOfStream: false);
        return start.AsSpan(0, read) switch
        {
            [0x1F, 0x8B, ..] => FileFormat.Gzip,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => FileFormat.OldWorkbook,
            [(byte)'P', (byte)'K', 3, 4, ..] => IsWorkbook(path) ? FileFormat.Workbook : FileFormat.Zip,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileFormat.Pdf,
            var text when IsHtml(text) => FileFormat.Html,
            var text when IsJson(text, Path.GetExtension(path)) => FileFormat.Json,
            _ => FileFormat.Csv,
        };
    }

    private static bool IsWorkbook(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return archive.Entries.Any(entry => entry.FullName == "xl/workbook.xml");
        }
        catch (InvalidDataException flaw)
        {
            throw UnreadableCsvException.Whole(
                Path.GetFileName(path),
                $"it begins as a zip archive or an Excel workbook does, and breaks off ({flaw.Message.TrimEnd('.')})");
        }
    }

    private static bool IsHtml(ReadOnlySpan<byte> text)
    {
        var start = Encoding.Latin1.GetString(text).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return Array.Exists(s_pages, page => start.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsJson(ReadOnlySpan<byte> text, string extension)
    {
        if (text is [0xEF, 0xBB, 0xBF, ..])
            text = text[3..];
        text = text.TrimStart(" \t\r\n"u8);
        return text is [(byte)'{', ..]
            || (text is [(byte)'[', ..] && !extension.Equals(".csv", StringComparison.OrdinalIgnoreCase)
                && text[1..].TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)']', ..]);
    }
}
