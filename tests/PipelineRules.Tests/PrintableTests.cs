namespace PipelineRules.Tests;

public sealed class PrintableTests
{
    private const string Ship = "\U0001F6A2";

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("Contoso", 7, "Contoso")]
    [InlineData("Contoso", 6, "Conto…")]
    [InlineData("Contoso", 1, "…")]
    public void A_text_is_cut_to_so_many_characters_with_the_ellipsis_the_last(string text, int longest, string cut) =>
        Assert.Equal(cut, Printable.Cut(text, longest));

    [Theory]
    [InlineData(1, "…")]
    [InlineData(2, "…")]
    [InlineData(3, Ship + "…")]
    [InlineData(4, Ship + "…")]
    [InlineData(5, Ship + Ship + "…")]
    public void A_character_of_two_halves_is_never_cut_in_two(int longest, string cut) =>
        Assert.Equal(cut, Printable.Cut(Ship + Ship + Ship + Ship, longest));

    [Fact]
    public void Half_a_character_alone_is_cut_like_any_other() =>
        Assert.Equal("\uD83D\uD83D…", Printable.Cut("\uD83D\uD83D\uD83D\uD83D", 3));

    [Fact]
    public void What_turns_the_direction_of_a_cut_name_is_written_out() =>
        Assert.Equal($@"\u202E{new string('x', 58)}…", Printable.Of("\u202E" + new string('x', 100)));

    [Fact]
    public void Nothing_is_not_cut_and_nothing_is_not_left()
    {
        Assert.Throws<ArgumentNullException>("text", () => Printable.Cut(null!, 5));
        Assert.Throws<ArgumentOutOfRangeException>("longest", () => Printable.Cut("text", 0));
    }
}
