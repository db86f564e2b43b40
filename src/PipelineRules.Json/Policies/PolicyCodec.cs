using System;
using System.Text.Json;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Policies;

/// <summary>A policy: the settings that differ from the rule book's.</summary>
internal sealed class PolicyCodec : JsonCodec<Policy>
{
    private readonly JsonCodec<Policy> _settings = PolicyTable.Row();

    public override Policy Read(ref JsonCursor cursor)
    {
        try
        {
            return _settings.Read(ref cursor);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw cursor.Refusal(FirstPart(wrong.Message), wrong);
        }
    }

    public override void Write(Utf8JsonWriter json, Policy value) => _settings.Write(json, value);

    private static string FirstPart(string message) => message.Split([" (Parameter", "\r", "\n"], StringSplitOptions.None)[0];
}
