using System.Text;

namespace PipelineRules.Crm.Files;

/// <summary>How a file's letters are written as bytes.</summary>
/// <param name="Encoding">The encoding; null for UTF-8, with or without a mark.</param>
internal sealed record Charset(Encoding? Encoding)
{
    /// <summary>UTF-8, with or without a mark.</summary>
    public static readonly Charset Utf8 = new((Encoding?)null);

    /// <summary>
    /// The charset of a name, all that .NET has: <c>windows-1252</c>, <c>iso-8859-15</c>, <c>shift_jis</c>, <c>utf-16</c>; null for none of
    /// them.
    /// </summary>
    public static Charset? Named(string name)
    {
        if (name.Equals("utf-8", System.StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", System.StringComparison.OrdinalIgnoreCase))
            return Utf8;
        try
        {
            return new(CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name));
        }
        catch (System.ArgumentException)
        {
            return null;
        }
    }
}
