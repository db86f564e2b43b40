namespace PipelineRules.Reports.Html;

/// <summary>Whom a question is for.</summary>
internal static class AddresseeText
{
    /// <summary>The person and what they are there, else the role: <c>Ada Berg, COO</c>, <c>the economic buyer</c>.</summary>
    public static IsolatedName To(Addressee addressee) => new(
        addressee.Person is { Title: { } title } person ? $"{person}, {title}" : addressee.ToString(), 100);
}
