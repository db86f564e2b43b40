using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>A whole number; JSON knows no other 3 than 3.0.</summary>
internal sealed class WholeNumberCodec(int lowest = int.MinValue, int highest = int.MaxValue) : JsonCodec<int>
{
    public override int Read(ref JsonCursor cursor) =>
        cursor.Token == JsonTokenType.Number && cursor.Number() is { } number
            && number >= lowest && number <= highest && decimal.Truncate(number) == number
            ? (int)number
            : throw cursor.Expected(Wanted);

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    private string Wanted => $"a whole number from {lowest} to {highest}";
}
