namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What a helper can promise of a deal's date: the attribute's name, and what stands behind it in parentheses.</summary>
internal sealed record Promise(string Attribute, string Arguments)
{
    public static readonly Promise WhenTrue = new("HasMustHaveDateWhen", "(true)");
    public static readonly Promise WhenFalse = new("HasMustHaveDateWhen", "(false)");
    public static readonly Promise Always = new("EnsuresMustHaveDate", "");
}
