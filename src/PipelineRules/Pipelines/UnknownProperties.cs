namespace PipelineRules;

/// <summary>Which recorded properties nobody can tell as of the day looked at, because no history of them reaches back to it.</summary>
internal abstract class UnknownProperties
{
    /// <summary>Nothing is unknown: the facts are looked at as of the day on which they were recorded, or later.</summary>
    public static UnknownProperties None { get; } = new Nothing();

    /// <summary>Whether there may be any.</summary>
    public abstract bool MayHaveAny { get; }

    /// <summary>Whether a property of a fact is one of them.</summary>
    /// <param name="table">The table, as the facts file calls it.</param>
    /// <param name="id">The id of the fact.</param>
    /// <param name="property">The property, as the facts file calls it.</param>
    public abstract bool Contains(string table, string id, string property);

    private sealed class Nothing : UnknownProperties
    {
        public override bool MayHaveAny => false;

        public override bool Contains(string table, string id, string property) => false;
    }
}
