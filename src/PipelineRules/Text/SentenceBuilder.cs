using System.Collections.Generic;

namespace PipelineRules;

/// <summary>A sentence while it is being written.</summary>
internal sealed class SentenceBuilder(int values)
{
    private readonly List<SentencePart> _pieces = new(2 * values + 1);

    public static void AppendText(object? wording, string words) => (wording as SentenceBuilder)?._pieces.Add(new SentencePart(words));

    public static void AppendValue(object? wording, object? value, string? format) =>
        (wording as SentenceBuilder)?._pieces.Add(new SentencePart(value, format));

    public Sentence ToSentence() => new(_pieces);
}
