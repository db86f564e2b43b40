namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>A value, and what is known of it.</summary>
internal readonly record struct Fact(Value Value, Knowledge Knowledge)
{
    public static Fact Given(Value value) => new(value, Knowledge.Given);

    public static Fact Missing(Value value) => new(value, Knowledge.Missing);
}
