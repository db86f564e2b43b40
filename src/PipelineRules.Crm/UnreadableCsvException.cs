using System;
using System.IO;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm;

/// <summary>A file, or the folder, cannot be read as a whole: it is missing, empty, not text, or a quote in it is never closed.</summary>
/// <remarks>A single cell that cannot be read is no reason to throw: it becomes a problem of the facts.</remarks>
public sealed class UnreadableCsvException : IOException
{
    /// <summary>Says where reading ended, and why, in one line.</summary>
    /// <param name="file">The name of the file, or of the folder.</param>
    /// <param name="line">The line of the file, 1 the first.</param>
    /// <param name="column">The place in that line, 1 the first.</param>
    /// <param name="reason">What is wrong, without a full stop.</param>
    public UnreadableCsvException(string file, long line, long column, string reason)
        : base($"{Printable.Escaped(file)}, line {line}, column {column}: {Printable.Escaped(reason)}") =>
        (File, Line, Column) = (file, line, column);

    /// <summary>The name of the file, or of the folder.</summary>
    public string File { get; }

    /// <summary>The line of the file, 1 the first.</summary>
    public long Line { get; }

    /// <summary>The place in that line, 1 the first.</summary>
    public long Column { get; }

    internal static UnreadableCsvException Whole(string file, string reason) => new(file, 1, 1, reason);
}
