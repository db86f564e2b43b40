using System.Runtime.CompilerServices;

namespace PipelineRules.Json.Tests.Generated;

/// <summary>A file of the repository that is written by a test, which then holds it to what it wrote.</summary>
internal static class GeneratedFile
{
    private const string Switch = "PIPELINE_RULES_GENERATE";

    /// <summary>The text of a file in docs.</summary>
    public static string Text(string name) => File.ReadAllText(Place(name));

    /// <summary>Holds a file in docs to a text; where the switch is set, writes it first.</summary>
    public static void IsUpToDate(string name, string text)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(Place(name), text);
        Assert.True(Text(name) == text, $"docs/{name} is out of date: run these tests with {Switch}=1, and look at what changed");
    }

    private static string Place(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "..", "docs", name);
}
