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
internal sealed class FactCells(Table table, BoundColumns columns, CsvFile file, ImportLog log, MapSettings settings)
{
    private readonly HashSet<string> _unreadable = [];
    private FactRow? _row;

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

    public bool IsUnreadable(string property) => _unreadable.Contains(property);

    public string? Text(string property) => columns.Find(property)?.Fed()?.Text;

    public LocalDateTime? Stamp(string property) => Reads(property, static (text, format) => format.Days.Read(text), out var stamp) ? stamp : null;

    public LocalDate? Day(string property) => Stamp(property)?.Date;

    public decimal? Number(string property) => Reads(property, static (text, format) => format.Numbers.Read(text), out var number) ? number : null;

    public int? Whole(string property) => Reads(property, static (text, format) => WholeNumbers.Read(text, format), out var number) ? number : null;

    public bool? Flag(string property) => Reads(property, static (text, _) => Flags.Read(text), out var flag, "false") ? flag : null;

    public Period? Lead(string property) => Reads(property, static (text, _) => Leads.Read(text), out var lead) ? lead : null;

    /// <summary>A text; where the map says that a day stands for its fiscal period, the name of that one.</summary>
    public string? Named(string property) => columns.Find(property)?.Kind switch
    {
        ColumnKind.Month => PeriodOf(property, FiscalGrain.Month),
        ColumnKind.Quarter => PeriodOf(property, FiscalGrain.Quarter),
        ColumnKind.Year => PeriodOf(property, FiscalGrain.Year),
        _ => Text(property),
    };

    /// <summary>The place of a word in its list.</summary>
    public int? Word(string property, Words words, string? otherwise) =>
        Reads(property, (text, _) => words.Read(text), out var place, otherwise ?? "unknown") ? place : null;

    public IReadOnlyList<string>? List(string property) => Text(property) is { } text ? Lists.Read(text) : null;

    public IReadOnlyList<DealSplit>? Splits(string property) => Reads(property, static (text, format) => Cells.Splits.Read(text, format), out var splits) ? splits : null;

    public Money? Money() => Reads("amount", static (text, format) => Amounts.Read(text, format), out var amount) ? In(Text("currency"), amount) : null;

    public DealAttributes? Attributes()
    {
        var fields = new List<KeyValuePair<string, string>>(columns.Attributes.Count);
        foreach (var (name, property, column) in columns.Attributes)
            if (Reads(property, (text, format) => AttributeTexts.Read(text, format, column.Kind), out var text))
                fields.Add(new(name, text));
        return fields.Count > 0 ? new(fields) : null;
    }

    /// <summary>Reports what is wrong with the row, or with one property of it.</summary>
    public void Report(string? property, string flaw)
    {
        var fact = Fact;
        var named = fact.Length > 0 ? Printable.Of(fact) : $"a row of {table.Name} without an id";
        log.Add(table.Name, fact, property, $"{named} {flaw} ({Printable.Escaped(file.Name)}, row {file.Row})");
    }

    private string? PeriodOf(string property, FiscalGrain grain) => Day(property) is { } day
        ? new GregorianFiscalCalendar(settings.FiscalStartMonth ?? 1).PeriodOf(day, grain)?.ToString()
        : null;

    private Money? In(string? column, Amount amount)
    {
        var currency = column?.ToUpperInvariant() ?? amount.Currency ?? settings.Currency;
        if (currency is not null && (amount.Currency ?? currency) == currency)
            return new(amount.Number, currency);
        Report("amount", currency is null
            ? "has an amount in no currency, so it counts as unknown"
            : $"has an amount in {amount.Currency} and the currency {Printable.Quoted(currency)}, so it counts as unknown");
        return null;
    }

    private bool Reads<T>(string property, Func<string, CellFormat, Reading<T>> read, [MaybeNullWhen(false)] out T value, string otherwise = "unknown")
    {
        value = default;
        if (columns.Find(property)?.Fed() is not { } fed)
            return false;
        (value, var flaw) = read(fed.Text, fed.Format);
        if (flaw is null)
            return true;
        _unreadable.Add(property);
        Report(property, $"has the {property} {Printable.Quoted(fed.Text)}, which {flaw}, so it counts as {otherwise}");
        return false;
    }
}
