using System;

namespace PipelineRules.Facts;

/// <summary>One change of one fact of any table. It is a value: it can be stored, sent, compared, and made again elsewhere.</summary>
/// <remarks>A table that was absent is there once a fact has come into it, and stays there when the fact goes.</remarks>
public sealed record FactChange
{
    private FactChange(FactChangeKind kind, IFactRecord fact) =>
        (Kind, Fact) = (kind, fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>What is done with the fact.</summary>
    public FactChangeKind Kind { get; }

    /// <summary>The fact. Its type says the table.</summary>
    public IFactRecord Fact { get; }

    /// <summary>The change that puts a fact, as <see cref="FactChangeKind.Put"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactChange Put(IFactRecord fact) => new(FactChangeKind.Put, fact);

    /// <summary>The change that adds a fact, as <see cref="FactChangeKind.Add"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactChange Add(IFactRecord fact) => new(FactChangeKind.Add, fact);

    /// <summary>
    /// The change that removes a fact, as <see cref="FactChangeKind.Remove"/> says. Of a fact with an id, only the id matters.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactChange Remove(IFactRecord fact) => new(FactChangeKind.Remove, fact);

    /// <summary>The change of a kind.</summary>
    /// <param name="kind">What is done with the fact.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind of change.</exception>
    public static FactChange Create(FactChangeKind kind, IFactRecord fact) =>
        kind is FactChangeKind.Put or FactChangeKind.Add or FactChangeKind.Remove
        ? new(kind, fact)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "a change puts, adds or removes a fact");

    /// <summary>The facts with the change made. Those given stay as they are.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public FactSet ApplyTo(FactSet facts) => new[] { this }.ApplyTo(facts);

    /// <summary>What it does, and with what fact.</summary>
    public override string ToString() => $"{Kind} {Fact.GetType().Name} {Fact}";
}
