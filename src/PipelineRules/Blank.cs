namespace PipelineRules;

/// <summary>Text that says nothing: an empty one, or white space, is missing everywhere.</summary>
internal static class Blank
{
    public static string? NullIfBlank(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
