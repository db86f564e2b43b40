using System.Collections.Generic;
using System.Text;

namespace PipelineRules;

/// <summary>A sentence while it is being written.</summary>
internal sealed class Wording(int literalLength, int values)
{
    private readonly StringBuilder _format = new(literalLength + 4 * values);
    private readonly List<object?> _values = new(values);

    public static string Escaped(string text) => text.Replace("{", "{{").Replace("}", "}}");

    public void Words(string text) => _format.Append(Escaped(text));

    public void Value(object? value, string? format)
    {
        _format.Append('{').Append(_values.Count).Append(format is null ? "" : ":").Append(format).Append('}');
        _values.Add(value);
    }

    public Sentence ToSentence() => new(_format.ToString(), _values.ToArray());
}
