using System.Globalization;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Json;

namespace PipelineRules.Benchmarks.Files;

/// <summary>Writes a facts file of any size, the same one each time.</summary>
internal static class GenerateCommand
{
    public const string Verb = "generate";

    public static int Run(string[] arguments) => arguments switch
    {
        [_, var deals, var path] => Write(int.Parse(deals, CultureInfo.InvariantCulture), path),
        _ => throw new ArgumentException($"say {Verb} 1000000 million.json"),
    };

    private static int Write(int deals, string path)
    {
        using var file = File.Create(path);
        FactsFile.Write(file, GeneratedFacts.Of(deals));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {deals:N0} deals, {file.Length / 1_000_000:N0} MB"));
        return 0;
    }
}
