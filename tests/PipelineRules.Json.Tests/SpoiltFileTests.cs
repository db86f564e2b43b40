using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace PipelineRules.Json.Tests;

/// <summary>A whole file with some bytes changed, cut or doubled is read or refused in one printable line; nothing else happens.</summary>
public sealed class SpoiltFileTests
{
    private static readonly byte[] s_whole = Encoding.UTF8.GetBytes(Sample.Complete);
    private static readonly byte[] s_likely = "{}[],:\"\\ntf019-.eEP\u0001\u00ff"u8.ToArray();

    [Property(MaxTest = 2000)]
    public void A_changed_byte(NonNegativeInt at, NonNegativeInt with) =>
        ReadOrRefuse(
            [.. s_whole[..(at.Get % s_whole.Length)], s_likely[with.Get % s_likely.Length], .. s_whole[((at.Get % s_whole.Length) + 1)..]]);

    [Property(MaxTest = 1000)]
    public void Any_byte(NonNegativeInt at, byte with) =>
        ReadOrRefuse([.. s_whole[..(at.Get % s_whole.Length)], with, .. s_whole[(at.Get % s_whole.Length)..]]);

    [Fact]
    public void A_cut_anywhere()
    {
        for (var length = 0; length < Sample.Complete.TrimEnd().Length; length++)
            Assert.True(Refusal(s_whole[..length]) is not null, $"cut after {length} bytes");
    }

    [Property(MaxTest = 1000)]
    public void Only_rubbish(byte[] bytes) => ReadOrRefuse(bytes ?? []);

    private static void ReadOrRefuse(byte[] utf8)
    {
        if (Refusal(utf8) is not { } message)
            return;
        Assert.DoesNotContain(message, char.IsControl);
        Assert.InRange(message.Length, 10, 700);
    }

    private static string? Refusal(byte[] utf8)
    {
        try
        {
            FactsFile.Read(new MemoryStream(utf8), Sample.Day);
            return null;
        }
        catch (UnreadableFactsException refusal)
        {
            return refusal.Message;
        }
    }
}
