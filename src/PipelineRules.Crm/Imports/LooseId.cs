using System;
using System.Linq;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Ids that programs write in more than one way: numbers with zeros in front or a point behind, GUIDs in braces or capitals.
/// </summary>
internal static class LooseId
{
    /// <summary>The plainest way to write an id; null where it is written so, or there is but one.</summary>
    public static string? Of(string id)
    {
        var plain = Guid.TryParse(id, out var guid) ? guid.ToString() : Number(id);
        return plain == id ? null : plain;
    }

    private static string? Number(string id)
    {
        var whole = id.TrimEnd('0') is [.., '.'] bare ? bare[..^1] : id;
        return whole.Length > 0 && whole.All(char.IsAsciiDigit) && whole.TrimStart('0') is { Length: > 0 } digits ? digits : null;
    }
}
