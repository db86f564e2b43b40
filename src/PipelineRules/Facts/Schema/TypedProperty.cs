namespace PipelineRules.Facts.Schema;

/// <summary>One property of facts of one type.</summary>
/// <typeparam name="TFact">The facts.</typeparam>
public abstract class TypedProperty<TFact> : FactProperty where TFact : class
{
    private protected TypedProperty(PropertyDeclaration said, int ordinal) : base(said, ordinal)
    {
    }

    /// <summary>Puts a fact's value into a row, for a writer to take it from there; none where the fact has none.</summary>
    public abstract void Load(TFact fact, FactRow row);

    /// <summary>The fact's value as a CSV file writes it, the same in every culture; null where it has none.</summary>
    public abstract string? Text(TFact fact);

    /// <summary>The fact with the value that a CSV file would write so.</summary>
    /// <param name="fact">The fact, which stays as it is.</param>
    /// <param name="text">The text; null or empty for no value.</param>
    /// <param name="changed">The fact with the value; the fact itself where the text cannot be read.</param>
    /// <returns>Whether the text is a value of this property.</returns>
    public abstract bool TryWithText(TFact fact, string? text, out TFact changed);

    /// <summary>The fact without a value, or with the one that stands for none.</summary>
    public abstract TFact Cleared(TFact fact);

    /// <summary>The fact with the value that another has.</summary>
    public abstract TFact WithValueOf(TFact fact, TFact other);

    /// <summary>Whether the fact has no value, or the one that stands for none.</summary>
    public abstract bool IsAbsent(TFact fact);
}
