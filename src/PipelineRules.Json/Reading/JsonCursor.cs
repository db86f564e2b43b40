using System;
using System.Text;
using System.Text.Json;

namespace PipelineRules.Json.Reading;

/// <summary>Goes forward through a JSON document, token by token, and says where it stands when something is wrong there.</summary>
internal ref struct JsonCursor(string file, JsonStreamReader jsonStreamReader, Utf8JsonReader json)
{
    private Utf8JsonReader _json = json;

    public DocumentPath Path { get; } = new();

    public readonly JsonTokenType Token => _json.TokenType;

    public readonly ReadOnlySpan<byte> Raw => _json.ValueSpan;

    public JsonTokenType Next()
    {
        while (!_json.Read() && jsonStreamReader.TryContinue(ref _json))
        {
        }

        return _json.TokenType;
    }

    /// <summary>Whether the text or the property name at hand is the one given.</summary>
    public readonly bool Says(ReadOnlySpan<byte> utf8) =>
        _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text()).AsSpan().SequenceEqual(utf8) : Raw.SequenceEqual(utf8);

    public readonly string Text()
    {
        try
        {
            return _json.GetString() ?? "";
        }
        catch (InvalidOperationException wrong)
        {
            throw Refusal("the text is not valid Unicode", wrong);
        }
    }

    /// <summary>The token as it stands in the document.</summary>
    public readonly string RawText() => Encoding.UTF8.GetString(Raw.ToArray());

    public readonly decimal? Number() => _json.TryGetDecimal(out var number) ? number : null;

    /// <summary>That something else was expected than the token at hand.</summary>
    public readonly UnreadableFactsException Expected(string what) => Refusal($"expected {what}, found {Found}");

    /// <summary>That the document is wrong at the token at hand.</summary>
    public readonly UnreadableFactsException Refusal(string why, Exception? because = null) =>
        Refusal(jsonStreamReader.PlaceOf(_json.TokenStartIndex), why, because);

    /// <summary>That the document is no JSON at a place.</summary>
    public readonly UnreadableFactsException Broken(JsonException wrong)
    {
        if (wrong.LineNumber is not { } line)
            return Refusal(jsonStreamReader.PlaceOf(_json.BytesConsumed), wrong.Message, wrong);
        var textPosition = jsonStreamReader.PlaceOf(line, wrong.BytePositionInLine ?? 0);
        return Refusal(
            textPosition, jsonStreamReader.IsEnd(textPosition) ? "the file ends too early" : $"this is not JSON: {Reason(wrong)}", wrong);
    }

    private readonly UnreadableFactsException Refusal(TextPosition textPosition, string why, Exception? because) => new(
        $"{Printable.Escaped(file)}, line {textPosition.Line}, column {textPosition.Column}, at {Path}: {Printable.Escaped(why)}",
        textPosition.Line, textPosition.Column, Path.ToString(), because);

    private readonly string Found => Token switch
    {
        JsonTokenType.String => $"\"{Printable.Of(Text())}\"",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => Printable.Of(RawText()),
    };

    private static string Reason(JsonException wrong) =>
        Printable.Cut(wrong.Message.Split([" LineNumber:"], StringSplitOptions.None)[0], 160);
}
