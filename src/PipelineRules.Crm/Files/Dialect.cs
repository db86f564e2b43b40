namespace PipelineRules.Crm.Files;

/// <summary>How a file is written.</summary>
/// <param name="Separator">What stands between cells; null to find out from the first lines.</param>
/// <param name="Charset">How its letters are written.</param>
internal sealed record Dialect(char? Separator = null, Charset Charset = Charset.Auto);
