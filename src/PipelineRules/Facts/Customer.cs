namespace PipelineRules.Facts;

/// <summary>An organisation that deals are made with.</summary>
/// <param name="Id">The customer's id, unique among customers.</param>
/// <param name="Name">What the customer is called; null when not recorded.</param>
/// <param name="Parent">The id of the company that it belongs to; null when it belongs to none, or when not recorded.</param>
public sealed record Customer(string Id, string? Name = null, string? Parent = null) : IFactRecord
{
    /// <summary>What the customer is called; null when not recorded.</summary>
    public string? Name { get; init => field = value.NullIfBlank(); } = Name.NullIfBlank();

    /// <summary>The id of the company that it belongs to; null when it belongs to none, or when not recorded.</summary>
    public string? Parent { get; init => field = value.NullIfBlank(); } = Parent.NullIfBlank();

    /// <summary>The customer's name, else its id: what a sentence calls it.</summary>
    public override string ToString() => Name ?? Id;
}
