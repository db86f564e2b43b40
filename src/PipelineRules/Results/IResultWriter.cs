using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Results;

/// <summary>Writes values of results, null for what is not known: as JSON, as cells of a CSV file, or however a host likes.</summary>
public interface IResultWriter
{
    /// <summary>Writes a text or a word.</summary>
    void Text(string? value);

    /// <summary>Writes a number.</summary>
    void Number(decimal? value);

    /// <summary>Writes a whole number.</summary>
    void WholeNumber(int? value);

    /// <summary>Writes a day.</summary>
    void Day(LocalDate? value);

    /// <summary>Writes true or false.</summary>
    void Flag(bool value);

    /// <summary>Writes several texts.</summary>
    void Texts(IEnumerable<string> values);
}
