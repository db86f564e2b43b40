using System;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm;

/// <summary>
/// A map says something that cannot be understood. Maps are written by hand, so the message names the place and, for a name that is not
/// known, the nearest that is.
/// </summary>
public sealed class CsvMapException : FormatException
{
    /// <summary>Says which place of the map is wrong, and why, in one line.</summary>
    /// <param name="place">The place: <c>tables.deals[0].columns.amount</c>.</param>
    /// <param name="reason">What is wrong with it, without a full stop.</param>
    public CsvMapException(string place, string reason)
        : base($"{Printable.Escaped(place)} {Printable.Escaped(reason)}") => Place = place;

    /// <summary>The place in the map that is wrong.</summary>
    public string Place { get; }
}
