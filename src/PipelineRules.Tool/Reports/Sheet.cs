using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Tool.Reports;

/// <summary>Named columns over rows of values: texts, numbers, flags, lists of texts, or null for unknown.</summary>
/// <param name="Name">What the rows are, in the plural.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each put together when it is read.</param>
internal sealed record Sheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    public static Sheet Of<T>(string name, IEnumerable<T> rows, params IReadOnlyList<(string Name, Func<T, object?> Value)> columns) => new(
        name,
        [.. columns.Select(column => column.Name)],
        rows.Select(row => columns.Select(column => Plain(column.Value(row))).ToArray()));

    private static object? Plain(object? value) => value switch
    {
        null or string or decimal or int or bool or IEnumerable<string> => value,
        LocalDate day => day.ToString("uuuu-MM-dd", null),
        Stance stance => Words.Of(stance),
        AnswerKind answer => Words.Of(answer),
        _ => value.ToString(),
    };
}
