namespace PipelineRules.Tool.Views;

/// <summary>Whom a question is for, as a page says it.</summary>
internal static class AddresseeLabel
{
    /// <summary>The person and what they are there, else the role: <c>Ada Berg, COO</c>, <c>the economic buyer</c>.</summary>
    public static string To(Addressee addressee) => addressee.Person is { Title: { } title } person
        ? $"{DisplayName.Format(person.ToString())}, {DisplayName.Format(title)}"
        : DisplayName.Format(addressee.ToString());
}
