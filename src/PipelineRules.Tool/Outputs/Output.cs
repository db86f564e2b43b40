using System.IO;
using System.Threading;

namespace PipelineRules.Tool.Outputs;

/// <summary>Where data goes to, and how much room and colour there is.</summary>
/// <param name="Utf8">Where to, in UTF-8; it stays open.</param>
/// <param name="Width">How many columns there are.</param>
/// <param name="IsColoured">Whether it may be coloured.</param>
/// <param name="Stop">Stops the writing.</param>
internal sealed record Output(Stream Utf8, int Width, bool IsColoured, CancellationToken Stop)
{
    private const int WidthOfFile = 100;

    public static Output ToShell(Shell shell, CancellationToken stop) => new(shell.Out, shell.Width, shell.IsColoured, stop);

    public static Output ToFile(Stream file, CancellationToken stop) => new(file, WidthOfFile, false, stop);

    public StreamWriter Text() => new(Utf8, Shell.Encoding, leaveOpen: true) { NewLine = "\n" };
}
