using System;
using System.IO;
using System.Text;

namespace PipelineRules.Tool;

/// <summary>All that the tool has of the world around it.</summary>
/// <param name="input">Where facts come from when they are called <c>-</c>.</param>
/// <param name="output">Where data goes to, in UTF-8.</param>
/// <param name="error">Where progress and problems go to.</param>
/// <param name="clock">Says which day it is where neither the command nor the facts do.</param>
/// <param name="environment">The value of an environment variable; null for one that is not set.</param>
/// <param name="outputWidth">How many columns the terminal of the output has; null where the output is no terminal.</param>
/// <param name="errorWidth">How many columns the terminal of the errors has; null where they go to no terminal.</param>
public sealed class ConsoleHost(
    Stream input,
    Stream output,
    TextWriter error,
    TimeProvider clock,
    Func<string, string?> environment,
    int? outputWidth = null,
    int? errorWidth = null) : IDisposable
{
    private const int WidthOfNoTerminal = 100;
    private const int NarrowestReadable = 60;

    /// <summary>How text leaves the tool: UTF-8 without a mark.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where facts come from when they are called <c>-</c>.</summary>
    public Stream In { get; } = input;

    /// <summary>Where data goes to, in UTF-8.</summary>
    public Stream Out { get; } = output;

    /// <summary>The same for text; it keeps nothing back.</summary>
    public TextWriter OutText { get; } = new StreamWriter(output, Encoding, leaveOpen: true) { AutoFlush = true };

    /// <summary>Where progress and problems go to.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Says which day it is where neither the command nor the facts do.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>How many columns data may take.</summary>
    public int Width { get; } = Math.Max(NarrowestReadable, outputWidth ?? WidthOfNoTerminal);

    /// <summary>Whether data may be coloured: it goes to a terminal, and nobody has set NO_COLOR.</summary>
    public bool IsColoured { get; } =
        outputWidth is not null && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";

    /// <summary>Whether somebody may be looking at the progress.</summary>
    public bool ShowsProgress { get; } = errorWidth is not null && environment("TERM") != "dumb";

    /// <summary>Lets go of the text output; the streams stay open.</summary>
    public void Dispose() => OutText.Dispose();
}
