using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Results;

namespace PipelineRules.Tool.Views;

/// <summary>Named columns over rows of values: texts, numbers, flags, lists of texts, or null for unknown.</summary>
/// <param name="Name">What the rows are, in the plural.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each put together when it is read.</param>
internal sealed record Sheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    public static Sheet Create<T>(string name, IEnumerable<T> rows, params IReadOnlyList<(string Name, Func<T, object?> Value)> columns) =>
        new(
        name,
        [.. columns.Select(column => column.Name)],
        rows.Select(row => columns.Select(column => Plain(column.Value(row))).ToArray()));

    public static Sheet Create<T>(string name, IEnumerable<T> rows, IReadOnlyList<ResultColumn<T>> columns) => new(
        name,
        [.. columns.Select(column => column.Name)],
        rows.Select(row => Cells.Of(row, columns)));

    private static object? Plain(object? value) => value switch
    {
        null or string or decimal or int or bool or IEnumerable<string> => value,
        LocalDate day => day.ToString("uuuu-MM-dd", null),
        Stance stance => EnumLabels.CamelCase(stance),
        AnswerKind answer => EnumLabels.CamelCase(answer),
        _ => value.ToString(),
    };

    private sealed class Cells(int count) : IResultWriter
    {
        private readonly List<object?> _values = new(count);

        public static List<object?> Of<T>(T row, IReadOnlyList<ResultColumn<T>> columns)
        {
            var cells = new Cells(columns.Count);
            foreach (var column in columns)
                column.Write(row, cells);
            return cells._values;
        }

        public void Text(string? value) => _values.Add(value);

        public void Number(decimal? value) => _values.Add(value);

        public void WholeNumber(int? value) => _values.Add(value);

        public void Day(LocalDate? value) => _values.Add(Plain(value));

        public void Flag(bool value) => _values.Add(value);

        public void Texts(IEnumerable<string> values) => _values.Add(values);
    }
}
