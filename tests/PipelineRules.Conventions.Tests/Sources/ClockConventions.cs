namespace PipelineRules.Conventions.Tests.Sources;

public sealed class ClockConventions
{
    private static readonly string[] Clocks =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "TimeProvider.System", "Environment.TickCount", "SystemClock.Instance",
    ];

    private static readonly ILookup<bool, string> ReadersByTool = SourceFile.All.Select(file => file.Path)
        .Where(path => Clocks.Any(clock => Repository.Read(path).Contains(clock, StringComparison.Ordinal)))
        .ToLookup(path => path.StartsWith("src/PipelineRules.Tool/", StringComparison.Ordinal));

    [Fact]
    public void No_library_reads_a_clock() => Convention.Holds("Take the day as an argument", ReadersByTool[false]);

    [Fact]
    public void The_tool_reads_the_clock_in_one_place() => Convention.Holds(
        "Ask the one reader of the clock: it is the first of these", ReadersByTool[true].Skip(1).Any() ? ReadersByTool[true] : []);

    [Fact]
    public void Every_clock_is_banned() => Convention.Holds(
        "Ban these in src/BannedSymbols.txt, so that the compiler says it first",
        Clocks.Where(clock => !Repository.Read("src/BannedSymbols.txt").Contains($".{clock};", StringComparison.Ordinal)));
}
