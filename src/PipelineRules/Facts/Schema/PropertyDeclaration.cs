using System.Collections.Generic;

namespace PipelineRules.Facts.Schema;

/// <summary>What is said of a property when it is declared; see <see cref="FactProperty"/>.</summary>
internal sealed record PropertyDeclaration(string Name, PropertyKind Kind, string Meaning, PastView Past)
{
    public string? References { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public string? Default { get; init; }

    public string? Example { get; init; }

    public bool Recurs { get; init; }

    public bool IsRequired { get; init; }
}
