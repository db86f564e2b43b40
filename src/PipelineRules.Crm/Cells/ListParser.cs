using System;
using System.Collections.Generic;

namespace PipelineRules.Crm.Cells;

/// <summary>Reads several texts in one cell, with <c>;</c> or <c>|</c> between them.</summary>
internal static class ListParser
{
    private static readonly char[] s_separators = [';', '|'];

    public static IReadOnlyList<string> Read(string text) =>
        text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
