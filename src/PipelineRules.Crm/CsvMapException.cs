using System;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm;

/// <summary>
/// A map says something that cannot be understood. Maps are written by hand, so the message names the place and, for a name that is not
/// known, the nearest that is.
/// </summary>
public sealed class CsvMapException : FormatException
{
    private readonly string _reason;

    /// <summary>Says which place of the map is wrong, and why, in one line.</summary>
    /// <param name="place">The place: <c>tables.deals[0].columns.amount</c>.</param>
    /// <param name="reason">What is wrong with it, without a full stop.</param>
    public CsvMapException(string place, string reason)
        : base($"{Printable.Escaped(place)} {Printable.Escaped(reason)}") => (Place, _reason) = (place, reason);

    /// <summary>The place in the map that is wrong.</summary>
    public string Place { get; }

    /// <summary>The line of the map's text in which that place stands, 1 the first; null where it is in no text of one's own.</summary>
    public long? Line { get; private init; }

    internal CsvMapException At(long line) => new(Place, _reason) { Line = line };
}
