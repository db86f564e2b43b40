namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What a helper can promise of a deal's date: the attribute's name, and what stands behind it in parentheses.</summary>
internal sealed record DatePromise(string Attribute, string Arguments)
{
    public static readonly DatePromise WhenTrue = new("HasMustHaveDateWhen", "(true)");
    public static readonly DatePromise WhenFalse = new("HasMustHaveDateWhen", "(false)");
    public static readonly DatePromise Always = new("EnsuresMustHaveDate", "");
}
