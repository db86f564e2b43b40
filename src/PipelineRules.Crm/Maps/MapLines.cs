using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PipelineRules.Crm.Maps;

/// <summary>Finds the line of a map's text in which a place of it stands.</summary>
internal static partial class MapLines
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The line, 1 the first; null where the text does not have the place.</summary>
    /// <param name="json">The text.</param>
    /// <param name="place">The place, as errors name it. Which of several sources it is in counts for nothing.</param>
    public static long? Find(string json, string place)
    {
        var (utf8, sought) = (Encoding.UTF8.GetBytes(json), Index().Replace(place, ""));
        var path = new List<(int Depth, string Name)>();
        var reader = new Utf8JsonReader(utf8, s_options);
        try
        {
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    var depth = reader.CurrentDepth;
                    path.RemoveAll(one => one.Depth >= depth);
                    path.Add((depth, reader.GetString() ?? ""));
                    if (string.Join('.', path.Select(one => one.Name)) == sought)
                        return utf8.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
                }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
