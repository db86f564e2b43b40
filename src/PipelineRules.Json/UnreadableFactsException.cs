using System;

namespace PipelineRules.Json;

/// <summary>A file cannot be read as what it should be. Its message is one printable line that says where and what was expected.</summary>
public sealed class UnreadableFactsException : Exception
{
    /// <summary>Says what is wrong, and where if that is known.</summary>
    /// <param name="message">One line for people: the file, the place in it, and what was expected there.</param>
    /// <param name="line">The line, 1 the first; null when it is the whole file that is wrong.</param>
    /// <param name="column">The character in that line, 1 the first; null when it is the whole file that is wrong.</param>
    /// <param name="path">The place in the document, as <c>$.deals[3].closeDate</c>; null when it is the whole file that is wrong.</param>
    /// <param name="innerException">What the reading of JSON itself said; null when it is not the JSON that is wrong.</param>
    public UnreadableFactsException(
        string message, long? line = null, long? column = null, string? path = null, Exception? innerException = null)
        : base(message, innerException) => (Line, Column, Path) = (line, column, path);

    /// <summary>The line, 1 the first; null when it is the whole file that is wrong.</summary>
    public long? Line { get; }

    /// <summary>
    /// The character in that line, 1 the first, counted as .NET counts characters; null when it is the whole file that is wrong.
    /// </summary>
    public long? Column { get; }

    /// <summary>The place in the document, as <c>$.deals[3].closeDate</c>; null when it is the whole file that is wrong.</summary>
    public string? Path { get; }
}
