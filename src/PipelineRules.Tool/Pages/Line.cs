using System.Collections.Generic;

namespace PipelineRules.Tool.Pages;

/// <summary>Phrases one after the other: a line of a page, or what stands in a cell.</summary>
internal sealed record Line(params IReadOnlyList<Phrase> Phrases)
{
    public static implicit operator Line(string text) => new((Phrase)text);

    public static implicit operator Line(Phrase phrase) => new([phrase]);
}
