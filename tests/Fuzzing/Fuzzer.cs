using System.Diagnostics;

namespace PipelineRules.Fuzzing;

/// <summary>
/// Gives a reader inputs that are nearly right: seeds with bytes changed, taken out, repeated, and parts of other seeds put in. An input is
/// known by its number, so that one that breaks a reader can be made again.
/// </summary>
/// <remarks>20,000 inputs, or as many as the variable PIPELINE_RULES_FUZZ says, shared by all readers.</remarks>
internal sealed class Fuzzer(params byte[][] seeds)
{
    private const int Readers = 5;
    private const int MostMemory = 64;
    private const int BaseMemory = 16 << 20;
    private const int Attempts = 3;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private static readonly byte[][] s_words =
    [
        .. new[]
        {
            "null", "true", "[[[[[[[[", "{\"", "\\u0000", "\\ud800", "1e999", "-0", "99999999999999999999999999999", "0001-01-01",
                "9999-12-31", "P9999999Y", "\"\"", "\" \"", ";", ",", "\r\n",
            "\t", "=1", "\uFF1D1", "\uFEFF", "\0", "//", "/*", "--", "#",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC3], [0x80],
    ];

    /// <summary>How many inputs each reader gets.</summary>
    public static int Share =>
        (int.TryParse(Environment.GetEnvironmentVariable("PIPELINE_RULES_FUZZ"), out var all) ? all : 20_000) / Readers;

    /// <summary>
    /// Gives a reader inputs. It may refuse them with an exception of its own, within a second and in memory of their size.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="read">Reads an input.</param>
    /// <param name="isRefusal">Whether an exception is the reader's own word for bad input.</param>
    public void Run(int count, Action<byte[]> read, Func<Exception, bool> isRefusal)
    {
        foreach (var seed in seeds)
            Try(-1, seed, read, isRefusal);
        for (var number = 0; number < count; number++)
            Try(number, Input(number), read, isRefusal);
    }

    /// <summary>The input of a number.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(number);
        var input = seeds[random.Next(seeds.Length)].ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
            Change(input, random);
        return [.. input];
    }

    private void Change(List<byte> input, Random random)
    {
        var at = random.Next(input.Count + 1);
        var length = Math.Min(random.Next(1, 24), input.Count - at);
        switch (random.Next(6))
        {
            case 0:
                input.RemoveRange(at, length);
                break;
            case 1:
                input.InsertRange(at, s_words[random.Next(s_words.Length)]);
                break;
            case 2:
                input.InsertRange(at, [.. input.Skip(at).Take(length)]);
                break;
            case 3 when at < input.Count:
                input[at] = (byte)random.Next(256);
                break;
            case 4 when at < input.Count:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            default:
                var other = seeds[random.Next(seeds.Length)];
                input.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(64)));
                break;
        }
    }

    // On a busy machine any input may take a second once; one that hangs does so again.
    private static void Try(int number, byte[] input, Action<byte[]> read, Func<Exception, bool> isRefusal)
    {
        var took = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && took > s_patience; attempt++)
        {
            var (began, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            ReadOnce(number, input, read, isRefusal);
            took = Stopwatch.GetElapsedTime(began);
            if (GC.GetAllocatedBytesForCurrentThread() - before is var memory && memory > BaseMemory + MostMemory * (long)input.Length)
                throw new InvalidOperationException($"{Name(number, input)} takes {memory} bytes");
        }

        if (took > s_patience && !Debugger.IsAttached)
            throw new InvalidOperationException($"{Name(number, input)} takes {took}");
    }

    private static void ReadOnce(int number, byte[] input, Action<byte[]> read, Func<Exception, bool> isRefusal)
    {
        try
        {
            read(input);
        }
        catch (Exception error) when (isRefusal(error))
        {
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{Name(number, input)} breaks the reader: {error.Message}", error);
        }
    }

    private static string Name(int number, byte[] input) => $"input {number} ({Convert.ToBase64String(input)})";
}
