namespace PipelineRules;

/// <summary>Which recorded properties nobody can tell as of the day looked at, because no history of them reaches back to it.</summary>
internal abstract class UnknownProperties
{
    /// <summary>Nothing is unknown: the facts are looked at as of the day on which they were recorded, or later.</summary>
    public static UnknownProperties None { get; } = new Nothing();

    /// <summary>Whether there may be any.</summary>
    public abstract bool MayBeAny { get; }

    /// <summary>Whether a property of a fact is one of them.</summary>
    /// <param name="table">The table, as the facts file calls it.</param>
    /// <param name="id">The id of the fact.</param>
    /// <param name="property">The property, as the facts file calls it.</param>
    public abstract bool Contains(string table, string id, string property);

    /// <summary>Whether a customer may have had a priority of which nobody can tell whose it was.</summary>
    public abstract bool MayHavePriority(string customer);

    /// <summary>
    /// Whether there may be a lost deal of a customer and priority of which nobody can tell that it is one, or where it was to close.
    /// </summary>
    public abstract bool MayHaveLost(string? customer, string? priority);

    private sealed class Nothing : UnknownProperties
    {
        public override bool MayBeAny => false;

        public override bool Contains(string table, string id, string property) => false;

        public override bool MayHavePriority(string customer) => false;

        public override bool MayHaveLost(string? customer, string? priority) => false;
    }
}
