using System.Globalization;
using System.Runtime;
using System.Text.Json;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Benchmarks.Files;

/// <summary>
/// What reading a facts file costs, with the tool's way of collecting garbage, beside looking at each of its JSON tokens, and beside taking
/// its bytes from the disk.
/// </summary>
internal static class ReadCommand
{
    public const string Verb = "read";

    private const string Tokens = "its tokens looked at";

    private static readonly byte[] s_piece = new byte[1 << 20];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var path = arguments is [_, var one] ? one : throw new ArgumentException($"say {Verb} million.json");
        var contest = new Contest(Contenders(path), rounds: 3, times: 1);
        Console.WriteLine($"| {new FileInfo(path).Length / 1_000_000:N0} MB | seconds | ratio |\n| --- | ---: | ---: |");
        foreach (var contender in contest.Contenders)
            Console.WriteLine(
                $"| {contender.Name} | {contest.Nanoseconds(contender.Name) / 1e9:F2} | {contest.Ratio(contender.Name, Tokens):F2} |");
        return 0;
    }

    private static Contender[] Contenders(string path) =>
    [
        new("its bytes read", Tokens, () => Bytes(path)),
        new(Tokens, Tokens, () => Looked(path)),
        new("its facts read", Tokens, () => Facts(path)),
    ];

    private static long Bytes(string path)
    {
        using var file = File.OpenRead(path);
        long bytes = 0;
        for (var read = file.Read(s_piece); read > 0; read = file.Read(s_piece))
            bytes += read;
        return bytes;
    }

    private static long Looked(string path)
    {
        using var file = File.OpenRead(path);
        var (tokens, kept, state) = (0L, 0, new JsonReaderState());
        for (var read = file.Read(s_piece); read > 0; read = file.Read(s_piece, kept, s_piece.Length - kept))
        {
            var reader = new Utf8JsonReader(s_piece.AsSpan(0, kept + read), isFinalBlock: false, state);
            while (reader.Read())
                tokens++;
            (state, kept) = (reader.CurrentState, kept + read - (int)reader.BytesConsumed);
            Array.Copy(s_piece, reader.BytesConsumed, s_piece, 0, kept);
        }

        return tokens;
    }

    private static FactSet Facts(string path)
    {
        using var file = File.OpenRead(path);
        return FactsFile.Read(file);
    }
}
