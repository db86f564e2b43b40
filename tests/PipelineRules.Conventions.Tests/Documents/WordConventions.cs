namespace PipelineRules.Conventions.Tests.Documents;

public sealed class WordConventions
{
    /// <summary>Each is written in two parts, so that this file holds none of them.</summary>
    private static readonly string[] Places =
        ["/wor" + "k/", "/hom" + "e/", "/roo" + "t/", "/User" + "s/", @"\User" + @"s\"];

    private static readonly string[] Hosts =
    [
        "nuget." + "org", "nuget.pkg." + "github", "myget." + "org", "pkgs.dev." + "azure",
        "npmjs." + "org", "npmjs." + "com", "pypi." + "org", "crates." + "io", "jfrog." + "io",
    ];

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => Convention.Holds(
        "Say it without the path of a machine", FilesWith(Places));

    [Fact]
    public void No_file_names_a_package_host() => Convention.Holds(
        "Say it without naming where packages come from: that is the reader's own affair", FilesWith(Hosts));

    private static IEnumerable<string> FilesWith(string[] words) =>
        from file in Repository.Files
        let text = Repository.Read(file)
        where !text.Contains('\0')
        from word in words
        where text.Contains(word, StringComparison.OrdinalIgnoreCase)
        select $"{file} holds {word}";
}
