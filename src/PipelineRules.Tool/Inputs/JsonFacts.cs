using System.IO;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Tool.Inputs;

/// <summary>Facts as JSON.</summary>
internal static class JsonFacts
{
    /// <summary>
    /// The facts; null where nobody says the day, or something else is wrong with the file as a whole, which reading it with a day will
    /// say.
    /// </summary>
    public static FactSet? Read(Stream utf8, LocalDate? asOf, string name)
    {
        try
        {
            return FactsFile.Read(utf8, asOf, name);
        }
        catch (UnreadableFactsException whole) when (asOf is null && whole.Line is null)
        {
            return null;
        }
    }
}
