using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;

namespace PipelineRules.Tool.Formats;

/// <summary>The formats there are.</summary>
internal static class AllFormats
{
    private static readonly Format[] All =
    [
        new TableFormat(), new JsonFormat(), new JsonLinesFormat(), new CsvFormat(), new XlsxFormat(), new MarkdownFormat(),
        new HtmlFormat(),
        new SarifFormat(),
    ];

    public static Format Default => All[0];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static Format? Parse(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (Array.Find(All, format => format.Name == name) is { } known)
            return known;
        argument.AddError(EnumLabels.NotAmong("format", name, Names));
        return null;
    }
}
