using System.IO;
using System.Linq;
using System.Text;

namespace PipelineRules.Tool.Inputs;

/// <summary>Words as one may type them, in whatever shell.</summary>
internal static class ShellQuoting
{
    private const string Plain = "._:/=+@,-";
    private const string ReadDifferently = "\"`$\\!%";

    /// <summary>The word, in quotation marks where it needs them; null where shells would make more of it than a word.</summary>
    public static string? Quote(string word) => word switch
    {
        "" or ['-', _, ..] => null,
        _ when word.EnumerateRunes().All(IsPlain) => word,
        _ when word.Any(letter => char.IsControl(letter) || ReadDifferently.Contains(letter)) => null,
        _ => $"\"{word}\"",
    };

    private static bool IsPlain(Rune one) => Rune.IsLetterOrDigit(one)
        || (one.IsBmp && (Plain.Contains((char)one.Value) || one.Value == Path.DirectorySeparatorChar));
}
