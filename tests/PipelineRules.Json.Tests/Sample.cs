using System.Text;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

/// <summary>Facts files to read, whole or spoilt.</summary>
internal static class Sample
{
    public static readonly LocalDate Day = new(2026, 11, 2);

    public static string Complete => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Complete.json"));

    public static FactSet Read(this string json, LocalDate? asOf = null) =>
        FactsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), asOf);

    public static string Written(this FactSet facts)
    {
        using var stream = new MemoryStream();
        FactsFile.Write(stream, facts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Refusal(this string json) =>
        Assert.Throws<UnreadableFactsException>(() => json.Read(Day)).Message;
}
