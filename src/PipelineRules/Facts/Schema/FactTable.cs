using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Schema;

/// <summary>One table of facts, declared once: its name, what it holds, and its properties.</summary>
public abstract class FactTable
{
    private protected FactTable(
        string name, string noun, string meaning, IReadOnlyList<FactProperty> properties, IReadOnlyList<FactProperty> identity) =>
        (Name, Noun, Meaning, Properties, Identity) = (name, noun, meaning, properties, identity);

    /// <summary>The table's name in every file: <c>closeDateChanges</c>.</summary>
    public string Name { get; }

    /// <summary>What a sentence calls one of its facts: <c>stakeholder</c>.</summary>
    public string Noun { get; }

    /// <summary>What it holds, in a sentence or more.</summary>
    public string Meaning { get; }

    /// <summary>Its properties, in the order in which files have them.</summary>
    public IReadOnlyList<FactProperty> Properties { get; }

    /// <summary>What a message names a fact by: its id, or in a table without ids what it refers to.</summary>
    public IReadOnlyList<FactProperty> Identity { get; }

    /// <summary>Whether its facts have ids, so that others can refer to them.</summary>
    public bool HasIds => Identity[0].Kind == PropertyKind.Id;

    /// <summary>The property of a name; null when there is none.</summary>
    public FactProperty? Find(string? property) => Properties.FirstOrDefault(one => one.Name == property);

    /// <summary>Calls a visitor with the type of the facts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public abstract TResult Accept<TResult>(IFactTableVisitor<TResult> visitor);

    /// <summary>The table's name.</summary>
    public override string ToString() => Name;
}
