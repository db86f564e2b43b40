using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The current row of a file as the properties of one fact. A cell that cannot be read is reported and reads as unknown.</summary>
internal sealed class FactCells(Table table, ResolvedColumns columns, CsvFile file, ImportLog log, MapSettings settings,
    TrackedFields tracked)
{
    private readonly HashSet<string> _unreadable = [];
    private FactRow? _row;
    private SnapshotCells? _snapshots;

    private string Fact => string.Join(' ', table.Identity.Select(Text).OfType<string>());

    /// <summary>The row that facts of the table are made of, without values.</summary>
    public FactRow Row(FactTable of)
    {
        _row ??= new FactRow(of);
        _row.Clear();
        return _row;
    }

    /// <summary>Turns to the row that the file is at.</summary>
    public void Turn() => _unreadable.Clear();

    /// <summary>Whether a column of the file, or the map, may say anything of a property.</summary>
    public bool MayTell(string property) => columns.MayTell(property);

    public bool IsUnreadable(string property) => _unreadable.Contains(property);

    public string? Text(string property) => columns.Find(property)?.Value()?.Text;

    public LocalDateTime? Stamp(string property) =>
        Reads(property, static (text, format) => format.Days.Read(text), out var stamp) ? stamp : null;

    public LocalDate? Day(string property)
    {
        var isDate = !IsMoment(property);
        if (!Reads(property, (text, format) => format.Days.Read(text, isDate), out var stamp))
            return null;
        if (settings.AreTables || property == "period" || table.Name == FactTables.Rates.Name || !PlaceholderDays.Includes(stamp.Date))
            return stamp.Date;
        Report(
            property, $"has the {property} {stamp.Date:uuuu-MM-dd}, which programs write where there is none, so it counts as unknown",
            ProblemCodes.ImplausibleDay);
        return null;
    }

    /// <summary>Whether the file is a table of facts, in which every value is written as it is to be read.</summary>
    public bool AreTables => settings.AreTables;

    /// <summary>
    /// The properties of deals whose history the row tells, where a column says which field of the CRM it is of; else none.
    /// </summary>
    public IReadOnlyList<TrackedField> TrackedFields(string property) =>
        columns.Find(property) is { Kind: ColumnKind.Field } column && column.Value()?.Text is { } field ? tracked.Find(field) : [];

    /// <summary>What the row says that properties of a deal were.</summary>
    public IEnumerable<(SnapshotColumn Column, string? Text)> Snapshots() =>
        (_snapshots ??= new(table, columns, tracked)).Read();

    /// <summary>A value of a property as the tables of facts write it. One that cannot be read is reported, and stays as it is.</summary>
    /// <param name="field">The property.</param>
    /// <param name="column">What holds the value.</param>
    public string? Written(TrackedField field, string column)
    {
        if (columns.Find(column)?.Value() is not { } cell)
            return null;
        var (value, error) = field.Read(cell.Text, cell.Format.Shown(cell.Text));
        if (error is not null)
            Report(column, $"has a change of {field.Property} with {Printable.Quoted(cell.Text)}, which {error}");
        return value;
    }

    public decimal? Number(string property) =>
        Reads(property, static (text, format) => format.Numbers.Read(text), out var number) ? Stated(property, number) : null;

    public decimal? Percent(string property) =>
        Reads(property, static (text, format) => format.Numbers.ReadPercent(text), out var percent) ? percent : null;

    public int? Whole(string property) =>
        Reads(property, static (text, format) => WholeNumberParser.Read(text, format), out var number) ? number : null;

    public bool? Flag(string property) => Reads(property, static (text, _) => FlagParser.Read(text), out var flag, "false") ? flag : null;

    public Period? Lead(string property) => Reads(property, static (text, _) => LeadTimeParser.Read(text), out var lead) ? lead : null;

    /// <summary>A text; where the map says that a day stands for its fiscal period, the name of that one.</summary>
    public string? Named(string property) => columns.Find(property)?.Kind switch
    {
        ColumnKind.Month => PeriodOf(property, FiscalGrain.Month),
        ColumnKind.Quarter => PeriodOf(property, FiscalGrain.Quarter),
        ColumnKind.Year => PeriodOf(property, FiscalGrain.Year),
        _ => Text(property),
    };

    /// <summary>The place of a word in its list.</summary>
    public int? Word(string property, EnumParser enumParser, string? otherwise) =>
        Reads(property, (text, _) => enumParser.Read(text), out var place, otherwise ?? "unknown") ? place : null;

    public IReadOnlyList<string>? List(string property) => Text(property) is { } text ? ListParser.Read(text) : null;

    public IReadOnlyList<DealSplit>? Splits(string property) =>
        Reads(property, static (text, format) => Cells.SplitParser.Read(text, format), out var splits) && splits is not null
            ? settings.AreTables ? splits : RoundedSplits.Whole(splits, flaw => Report("splits", flaw))
            : null;

    public Money? Money() =>
        Reads("amount", static (text, format) => AmountParser.Read(text, format), out var amountCell) ? In(Text("currency"), amountCell)
            : null;

    public DealAttributes? Attributes()
    {
        var fields = new List<KeyValuePair<string, string>>(columns.Attributes.Count);
        foreach (var (name, property, column) in columns.Attributes)
            if (Reads(property, (text, format) => AttributeTexts.Read(text, format, column.Kind), out var text))
                fields.Add(new(name, text));
        return fields.Count > 0 ? new(fields) : null;
    }

    /// <summary>Reports what is wrong with the row, or with one property of it.</summary>
    public void Report(string? property, string flaw, string code = ProblemCodes.Unreadable)
    {
        var fact = Fact;
        var named = fact.Length > 0 ? Printable.Of(fact) : $"a row of {table.Name} without an id";
        log.Add(table.Name, fact, property, $"{named} {flaw} ({Printable.Escaped(file.Name)}, row {file.Row})", code);
    }

    // Some say what a unit of the reporting currency is worth in others, and not the other way round.
    private decimal Stated(string property, decimal number) =>
        columns.Find(property)?.Kind == ColumnKind.Inverse && number != 0 ? decimal.Round(1 / number, 12) : number;

    // Whoever closes or must have something names a date; a program that notes when something happened names a moment.
    private bool IsMoment(string property) =>
        property == "createdOn"
        || (property == "on" && table.Name is "closeDateChanges" or "closeDateSnapshots" or "fieldChanges" or "fieldSnapshots");

    private string? PeriodOf(string property, FiscalGrain grain) =>
        (Text(property) is { } text && DayParser.FirstOfMonth(text) is { } month ? month : Day(property)) is { } day
        ? (settings.Calendar ?? new GregorianFiscalCalendar()).PeriodOf(day, grain)?.ToString()
        : null;

    private Money? In(string? column, AmountCell amountCell)
    {
        var named = column is null ? null : CurrencyMarks.Find(column.ToUpperInvariant()) is [var code] ? code : column.ToUpperInvariant();
        var currency = named ?? (amountCell.Currencies is [var only] ? only : settings.Currency);
        if (amountCell.Mark.Length == 0 || (currency is not null && amountCell.Currencies.Contains(currency)))
            return new(amountCell.Number, currency ?? "");
        Report("amount", currency is null
            ? $"has an amount in {Printable.Quoted(amountCell.Mark)}, which several currencies have (say which: currency=...), so it "
                + $"counts as unknown"
            : $"has an amount in {Printable.Escaped(amountCell.Mark)} and the currency {Printable.Quoted(currency)}, so it counts as "
                + $"unknown");
        return null;
    }

    private bool Reads<T>(
        string property, Func<string, CellFormat, CellResult<T>> read, [MaybeNullWhen(false)] out T value, string otherwise = "unknown")
    {
        value = default;
        if (columns.Find(property)?.Value() is not { } cellValue)
            return false;
        (value, var flaw) = read(cellValue.Text, cellValue.Format);
        if (flaw is null)
            return true;
        _unreadable.Add(property);
        Report(property, $"has the {property} {Printable.Quoted(cellValue.Text)}, which {flaw}, so it counts as {otherwise}");
        return false;
    }
}
