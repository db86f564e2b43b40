using System.IO;
using System.Threading;

namespace PipelineRules.Tool.Outputs;

/// <summary>Where data goes to, and how much room and colour there is.</summary>
/// <param name="Utf8">Where to, in UTF-8; it stays open.</param>
/// <param name="Width">How many columns there are.</param>
/// <param name="IsColoured">Whether it may be coloured.</param>
internal sealed record Output(Stream Utf8, int Width, bool IsColoured)
{
    private const int WidthOfFile = 100;

    public static Output ToShell(ConsoleHost consoleHost, CancellationToken stop) =>
        new(new StoppableStream(consoleHost.Out, stop), consoleHost.Width, consoleHost.IsColoured);

    public static Output ToFile(Stream file, CancellationToken stop) => new(new StoppableStream(file, stop), WidthOfFile, false);

    public StreamWriter Text() => new(Utf8, ConsoleHost.Encoding, leaveOpen: true) { NewLine = "\n" };
}
