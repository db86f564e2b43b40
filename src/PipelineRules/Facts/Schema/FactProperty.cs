using System.Collections.Generic;

namespace PipelineRules.Facts.Schema;

/// <summary>One property of a table of facts, declared once: files, schemas, checks and histories are derived from it.</summary>
public abstract class FactProperty
{
    private protected FactProperty(PropertyDeclaration said, int ordinal) => (Said, Ordinal) = (said, ordinal);

    /// <summary>The property's name in every file: <c>closeDate</c>.</summary>
    public string Name => Said.Name;

    /// <summary>What its values are.</summary>
    public PropertyKind Kind => Said.Kind;

    /// <summary>What it means, in a sentence or more.</summary>
    public string Meaning => Said.Meaning;

    /// <summary>The name of the table whose facts it refers to; null where it refers to none.</summary>
    public string? References => Said.References;

    /// <summary>What it was on a past day of which no history tells.</summary>
    public PastView Past => Said.Past;

    /// <summary>Its place among the properties of its table, 0 the first.</summary>
    public int Ordinal { get; }

    /// <summary>The words it may hold, each as files write it; empty where it is no enumeration.</summary>
    public IReadOnlyList<string> Words => Said.Words;

    /// <summary>The word that counts where none is given; null where none does.</summary>
    public string? Default => Said.Default;

    /// <summary>A value as files write it, to show; null where its kind shows enough.</summary>
    public string? Example => Said.Example;

    /// <summary>Whether the same text comes in many facts, so that a reader does well to keep it once.</summary>
    public bool Recurs => Said.Recurs;

    /// <summary>Whether a fact without it has no meaning.</summary>
    public bool IsRequired => Said.IsRequired;

    private protected PropertyDeclaration Said { get; }

    /// <summary>A value in the one way in which it is written, so that two texts of one value are equal.</summary>
    /// <param name="text">The value as a CSV file writes it; null or empty for none.</param>
    /// <param name="normal">The value as <see cref="TypedProperty{TFact}.Text"/> writes it; null for none.</param>
    /// <returns>Whether the text is a value of this property.</returns>
    public abstract bool TryNormalize(string? text, out string? normal);

    /// <summary>The property's name.</summary>
    public override string ToString() => Name;
}
