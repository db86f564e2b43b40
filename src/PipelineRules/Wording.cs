using System.Collections.Generic;

namespace PipelineRules;

/// <summary>A sentence while it is being written.</summary>
internal sealed class Wording(int values)
{
    private readonly List<Piece> _pieces = new(2 * values + 1);

    public static void Words(object? wording, string words) => (wording as Wording)?._pieces.Add(new Piece(words));

    public static void Value(object? wording, object? value, string? format) => (wording as Wording)?._pieces.Add(new Piece(value, format));

    public Sentence ToSentence() => new(_pieces);
}
