using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Cells;

/// <summary>Reads the shares in a deal: <c>R-1:60;R-2:40;R-3:10:overlay</c>, with <c>;</c> or <c>|</c> between them.</summary>
internal static class SplitParser
{
    private const string Form = "is not written as R-1:60;R-2:40";

    private static readonly EnumParser s_kinds = new(Enum.GetNames<SplitKind>());

    public static CellResult<IReadOnlyList<DealSplit>?> Read(string text, CellFormat format)
    {
        var splits = new List<DealSplit>();
        foreach (var part in ListParser.Read(text))
            if (Split(part, format) is { } split)
                splits.Add(split);
            else
                return new(null, Form);
        return new(splits);
    }

    private static DealSplit? Split(string part, CellFormat format)
    {
        var (rest, kind) = Kind(part);
        var colon = rest.LastIndexOf(':');
        return colon > 0 && format.Numbers.ReadPercent(rest[(colon + 1)..].Trim()) is { Error: null } percent
            ? new(rest[..colon].Trim(), percent.Value, kind)
            : null;
    }

    private static (string Share, SplitKind Kind) Kind(string part)
    {
        var colon = part.LastIndexOf(':');
        return colon > 0 && s_kinds.Read(part[(colon + 1)..].Trim()) is { Error: null } kind
            ? (part[..colon], (SplitKind)kind.Value)
            : (part, SplitKind.Revenue);
    }
}
