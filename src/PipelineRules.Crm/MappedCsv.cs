using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm;

/// <summary>Reads any CSV files by a map that says which column feeds which property.</summary>
public static class MappedCsv
{
    /// <summary>Reads the files that a map names, row by row, once for each table they feed.</summary>
    /// <param name="path">The folder in which the files are; or one file, which then stands for the file of the deals, and the others lie
    /// beside it.</param>
    /// <param name="map">What feeds what.</param>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen.</param>
    /// <returns>The facts. A table that no source of the map feeds is null. What could not be read is unknown, and among the
    /// problems.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableCsvException">A file is missing, empty or no text, lacks a column that the map filters on, or a quote in
    /// it is never closed.</exception>
    public static FactSet Read(string path, CsvMap map, LocalDate asOf)
    {
        using var export = CsvExport.Open(path, map);
        return export.Read(asOf);
    }
}
