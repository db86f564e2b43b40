using System.Globalization;

namespace PipelineRules.Analyzers.Tests.Endurance;

/// <summary>Code as it comes, finished or not: no analyzer ever fails over it.</summary>
public sealed class NoCrashTests
{
    private const int Files = 200;

    // How many characters lie between two prefixes of a file; PIPELINERULES_PREFIXES=1 tries each, which takes long.
    private static readonly int s_step =
        int.TryParse(Environment.GetEnvironmentVariable("PIPELINERULES_PREFIXES"), CultureInfo.InvariantCulture, out var asked) ? asked
            : 2003;

    [Fact]
    public void No_analyzer_fails_over_the_templates_of_the_SDK()
    {
        Assert.NotEmpty(Templates.Packages());
        Assert.Empty(Templates.Packages().SelectMany(Code.Failures));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_analyzer_fails_over_our_own_code(string room) => Assert.Empty(Code.Failures(OurCode.Room(room)));

    [Fact]
    public void No_analyzer_fails_over_a_file_that_breaks_off()
    {
        var files = OurCode.Telling(Files + 1).ToLookup(file => Path.GetFileName(file.Path) == "Model.cs");
        Assert.Equal(Files, files[false].Count());
        foreach (var prefixes in Prefixes([.. files[false]]))
            Assert.Empty(Code.Failures(prefixes.Concat(files[true])));
    }

    // One prefix of each file at a time. Each file breaks off at places of its own.
    private static IEnumerable<IEnumerable<Code>> Prefixes(IReadOnlyList<Code> files)
    {
        for (var (cut, longest) = (0, files.Max(file => file.Text.Length)); cut <= longest; cut += s_step)
            yield return files.Select((file, place) => (File: file, Length: cut + place * 97 % s_step))
                .Where(one => one.Length <= one.File.Text.Length).Select(one => one.File.Prefix(one.Length));
    }
}
