namespace PipelineRules.Analyzers.Tests.Flow;

public sealed class FlowCasesTests
{
    public static TheoryData<string> Files => [.. FlowCases.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Exactly_the_marked_lines_are_found(string file) =>
        Assert.Equal(string.Join('\n', FlowCases.Marked(file)), string.Join('\n', FlowCases.Found(file)));
}
