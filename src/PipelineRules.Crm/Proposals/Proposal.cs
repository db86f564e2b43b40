using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using PipelineRules.Crm.Files;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Proposals;

/// <summary>Writes a map from what the files of an export look like.</summary>
internal sealed class Proposal
{
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly string[] s_closings = ["Won", "Closed Won", "Lost", "Closed Lost"];

    private readonly FileProfile _deals;
    private readonly List<string> _doubts = [];
    private readonly List<(string Property, string Json, string? Comment)> _columns = [];
    private readonly HashSet<ColumnProfile> _taken = [];
    private string? _currency;

    private Proposal(FileProfile deals) => _deals = deals;

    /// <exception cref="UnreadableCsvException">There is no file that looks like deals.</exception>
    public static CsvMapProposal Of(string path)
    {
        using var files = new ExportFiles(path, "*", [], new(ReadLimits.None));
        var profiles =
            (File.Exists(path) ? [path]
                : Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).ToArray()
                : throw UnreadableCsvException.Whole(path, "there is no such file or folder"))
            .Select(file => Profile(file, files, isAsked: File.Exists(path))).OfType<FileProfile>().ToArray();
        var deals = profiles.MaxBy(Likeness) ?? throw UnreadableCsvException.Whole(path, "there is no file in it that can be read");
        return new Proposal(deals).Write(profiles.Where(profile => profile != deals).FirstOrDefault(profile => IsHistory(profile, deals)));
    }

    private static FileProfile? Profile(string file, ExportFiles files, bool isAsked)
    {
        try
        {
            return new FileProfile(file, files);
        }
        catch (UnreadableCsvException) when (!isAsked)
        {
            return null;
        }
    }

    /// <summary>How much a file looks like deals: the properties that it seems to have, those first that nothing else has.</summary>
    private static double Likeness(FileProfile file) =>
        (string[])["amount", "closeDate", "stage", "status", "name", "owner", "customer", "id", "createdOn"] switch
    {
        var properties => properties.Count(property => file.Find(property) is not null)
            + (file.Find("id", column => column.IsUnique) is null ? 0 : 2)
            + (file.Find("amount") is null || (file.Find("stage") ?? file.Find("status")) is null ? 0 : 2)
            - (file.Name.Contains("history", StringComparison.OrdinalIgnoreCase)
                || file.Name.Contains("item", StringComparison.OrdinalIgnoreCase) ? 4 : 0)
            + (file.Name.Contains("opportunit", StringComparison.OrdinalIgnoreCase)
                || file.Name.Contains("deal", StringComparison.OrdinalIgnoreCase)
                || file.Name.Contains("pipeline", StringComparison.OrdinalIgnoreCase) ? 1 : 0),
    };

    private static bool IsHistory(FileProfile file, FileProfile deals) =>
        file.Find("closeDate") is not null && file.Name.Contains("hist", StringComparison.OrdinalIgnoreCase)
            && HistoryDeal(file) is not null && file != deals;

    private static ColumnProfile? HistoryDeal(FileProfile file) =>
        file.Find("id", column => !column.IsUnique && PropertyWords.Fit("id", column.Name) > 990);

    private CsvMapProposal Write(FileProfile? history)
    {
        if (_deals.Rows == 0)
            Doubt($"{_deals.Name} has no rows, so columns are known by their names alone");
        Id();
        Take("name", column => !column.AreDays && !column.AreNumbers);
        if (Take("customer", column => !column.AreDays && !column.AreFlags) is null)
            Doubt("no column says who the customer is");
        if (Take("owner", column => !column.AreDays && !column.AreFlags) is null)
            Doubt("no column says who owns a deal");
        Amount();
        Currency();
        var stage = Take("stage", column => column.AreFew && !column.AreFlags && !column.AreDays);
        Category();
        var closed = Status(stage);
        Day("createdOn", null);
        var closeDate = Day("closeDate", "when the deal is to be signed");
        if (Day("closedOn", null) is null && closeDate is not null && closed is not null)
            _columns.Add(
                ("closedOn", Object([("column", Quoted(closeDate.Name)), ("where", closed), .. Dates(closeDate)]),
                "the close date of a closed deal, for want of another day"));
        Day("mustHaveDate", null);
        return new(Json(history), _doubts);
    }

    private void Id()
    {
        var id =
            _deals.Find("id", column => column.IsUnique)
                ?? _deals.Columns.FirstOrDefault(column => column.IsUnique && column.Filled == _deals.Rows && !column.AreDays)
            ?? _deals.Find("name") ?? _deals.Columns[0];
        if (!id.IsUnique && _deals.Rows > 0)
            Doubt($"{id.Name} is taken for the id of a deal, and several rows have the same: is there a column that tells deals apart?");
        else if (PropertyWords.Fit("id", id.Name) == 0)
            Doubt($"no column is called an id; {id.Name} is taken for it, since no two rows have the same");
        _taken.Add(id);
        _columns.Add(("id", Quoted(id.Name), null));
    }

    private ColumnProfile? Take(string property, Func<ColumnProfile, bool> allowed)
    {
        if (_deals.Find(property, allowed, _taken) is not { } column)
            return null;
        _taken.Add(column);
        _columns.Add((property, Quoted(column.Name), null));
        return column;
    }

    private void Amount()
    {
        var column = _deals.Find("amount", one => one.AreNumbers && !one.AreDays, _taken);
        if (column is null)
        {
            Doubt("no column holds amounts");
            return;
        }

        _taken.Add(column);
        var notation = column.Numbers.Point == ',' ? "1.234,50" : null;
        if (column.Numbers.IsAsked)
            Doubt($"{column.Name}: are its numbers written as 1,234.50 or as 1.234,50? Set \"numbers\"");
        _columns.Add(
            ("amount", notation is null ? Quoted(column.Name) : Object(("column", Quoted(column.Name)), ("numbers", Quoted(notation))),
            null));
    }

    // Where an export has several amounts, each has its currency beside it.
    private void Currency()
    {
        var amount =
            _taken.FirstOrDefault(
                column =>
                    _columns.Any(one => one.Property == "amount" && one.Json.Contains(Quoted(column.Name), StringComparison.Ordinal)));
        if (amount is not null
            && _deals.Columns
                .FirstOrDefault(
                    column => column.AreCurrencies && column.Name.Equals(amount.Name + " Currency", StringComparison.OrdinalIgnoreCase))
                        is { } beside)
            _columns.Add(("currency", Quoted(beside.Name), null));
        else
            Take("currency", column => column.AreCurrencies);
        if (_columns.All(one => one.Property != "currency"))
            _currency = amount is null ? null : CurrencyOf(amount);
        if (_columns.All(one => one.Property != "currency") && _currency is null)
            Doubt("nothing says in which currency amounts are; they are taken for USD");
    }

    /// <summary>
    /// The currency that the name of a column of amounts says, or their signs; null where none does, or it may be several.
    /// </summary>
    private static string? CurrencyOf(ColumnProfile amount)
    {
        var named = amount.Name.Split(' ', '(', ')', '[', ']', '/', '_', '-', ',').Concat(amount.Texts.Select(Mark))
            .Where(word => word.Length > 0)
            .Select(word => Cells.CurrencyMarks.IsCode(word) ? [word] : char.IsLetter(word[0]) ? [] : Cells.CurrencyMarks.Find(word) ?? [])
            .Where(codes => codes.Count > 0).Select(codes => codes[0]).Distinct().ToArray();
        return named is [var only] ? only : null;
    }

    private static string Mark(string cell) => string.Concat(cell.Where(one => char.IsLetter(one) || char.GetUnicodeCategory(one)
        == System.Globalization.UnicodeCategory.CurrencySymbol));

    private void Category()
    {
        if (_deals.Find("category", column => column.AreFew && !column.AreNumbers && !column.AreDays, _taken)
            is not { } column)
            return;
        _taken.Add(column);
        var values =
            column.Texts.Select(text => (text, StatusWords.Category(text))).Where(one => one.Item2 is not null)
                .Select(one => (one.text, Quoted(one.Item2 ?? ""))).ToArray();
        _columns.Add(
            ("category", Object(("column", Quoted(column.Name)), ("values", Object(values)), ("otherwise", Quoted("pipeline"))),
            "omitted, pipeline, bestCase, mostLikely or commit"));
    }

    /// <summary>
    /// Adds what tells open from won and lost, and gives the condition under which a deal is closed; null where there is none.
    /// </summary>
    private string? Status(ColumnProfile? stage)
    {
        if (_deals.Find("won", column => column.AreFlags) is { } won)
            return ByFlags(won, _deals.Find("closed", column => column.AreFlags));
        var column =
            _deals.Find(
                "status", one => one.AreFew && !one.AreNumbers && one.Texts.Any(text => StatusWords.Of(text) is "won" or "lost" or null))
                    ?? stage ?? _deals.Find("status", one => one.AreFew);
        if (column is null)
        {
            Doubt("no column says whether a deal is open, won or lost, so all count as open");
            return null;
        }

        var texts = column.Filled == 0 ? s_closings : column.Texts;
        var values = texts.Select(text => (Text: text, Status: StatusWords.Of(text))).ToArray();
        foreach (var (text, _) in values.Where(one => one.Status is null))
            Doubt($"{column.Name} {text}: is the deal won or lost? It is taken for lost");
        if (!values.Any(one => one.Status == "won"))
            Doubt($"no text of {column.Name} looks like won");
        if (column.Filled == 0)
            Doubt($"no row shows the texts of {column.Name}: which mean won, and which lost?");
        _columns.Add((
            "status",
            Object(
                ("column", Quoted(column.Name)), ("values", Object([.. values.Select(one => (one.Text, Quoted(one.Status ?? "lost")))])),
                ("otherwise", Quoted("open"))),
            "each text as open, won or lost"));
        var closed = values.Where(one => one.Status != "open").Select(one => one.Text).ToArray();
        return closed.Length == 0 ? null : Object((column.Name, $"[{string.Join(", ", closed.Select(Quoted))}]"));
    }

    private string? ByFlags(ColumnProfile won, ColumnProfile? closed)
    {
        string[] yes =
            won.Filled == 0 ? ["true", "1", "yes"]
                : [.. won.Texts.Concat(closed?.Texts ?? []).Where(text => Cells.FlagParser.Read(text).Value)
                .Distinct(StringComparer.OrdinalIgnoreCase)];
        if (closed is null)
            Doubt($"{won.Name} says which deals are won, and no column which are lost: what is not won counts as open");
        var isWon =
            Object(
                ("column", Quoted(won.Name)), ("values", Object([.. yes.Select(text => (text, Quoted("won")))])),
                ("otherwise", Quoted(closed is null ? "open" : "")));
        var isLost =
            closed is null ? null
                : Object(
                    ("column", Quoted(closed.Name)), ("values", Object([.. yes.Select(text => (text, Quoted("lost")))])),
                    ("otherwise", Quoted("open")));
        _columns.Add(("status", isLost is null ? isWon : $"[\n          {isWon},\n          {isLost}\n        ]", null));
        return Object(((closed ?? won).Name, $"[{string.Join(", ", yes.Select(Quoted))}]"));
    }

    private ColumnProfile? Day(string property, string? comment)
    {
        if (_deals.Find(property, column => column.AreDays, _taken) is not { } column)
        {
            if (property == "closeDate")
                Doubt("no column holds the forecast close date");
            return null;
        }

        _taken.Add(column);
        var formats = column.Days.Formats.ToArray();
        if (column.Days.IsAsked)
            Doubt($"{column.Name}: does the day or the month stand first? It is read as {formats[0]}");
        _columns.Add(
            (property, formats.Length == 0 ? Quoted(column.Name) : Object([("column", Quoted(column.Name)), .. Dates(column)]), comment));
        return column;
    }

    /// <summary>How the days of a column are written, where that has to be said.</summary>
    private static IEnumerable<(string Name, string Json)> Dates(ColumnProfile column) =>
        column.Days.Formats.Select(Quoted).ToArray() switch
    {
        [] => [],
        [var one] => [("dates", one)],
        var many => [("dates", $"[{string.Join(", ", many)}]")],
    };

    private string Json(FileProfile? history)
    {
        var lines =
            new List<string> { "{", $"  // Proposed from a look at {_deals.Name}: read it, correct it, and keep it beside the export." };
        lines.AddRange(_doubts.Select(doubt => $"  // Not sure: {doubt}."));
        lines.Add($"  \"name\": {Quoted(Path.GetFileNameWithoutExtension(_deals.Name))},");
        if (!_columns.Any(one => one.Property == "currency"))
            lines.Add(
                $"  // The currency of amounts that name none, and the one to report in.\n  \"currency\": {Quoted(_currency ?? "USD")},");
        lines.Add("  // Where your days begin and end, for time stamps.\n  \"timeZone\": \"UTC\",");
        lines.Add("  \"tables\": {");
        if (_columns.FirstOrDefault(one => one.Property == "customer") is { Json: { } customer })
            lines.Add(
                $"    \"customers\": {{ \"file\": {Quoted(_deals.Name)}, \"distinct\": true, \"columns\": {{ \"id\": {customer}, "
                    + $"\"name\": {customer} }} }},");
        lines.Add($"    \"deals\": {{\n      \"file\": {Quoted(_deals.Name)},\n      \"columns\": {{");
        for (var at = 0; at < _columns.Count; at++)
        {
            if (_columns[at].Comment is { } comment)
                lines.Add($"        // {comment}");
            lines.Add($"        \"{_columns[at].Property}\": {_columns[at].Json}{(at < _columns.Count - 1 ? "," : "")}");
        }

        lines.Add("      }\n    }" + (history is null ? "" : ","));
        if (history is not null)
            lines.Add(History(history));
        lines.Add("  }\n}");
        return string.Join('\n', lines) + "\n";
    }

    private static string History(FileProfile history)
    {
        var (deal, closeDate) = (HistoryDeal(history), history.Find("closeDate"));
        var on =
            history.Columns
                .FirstOrDefault(
                    column =>
                        column.AreDays && column != closeDate
                            && (column.Name.Contains("chang", StringComparison.OrdinalIgnoreCase)
                                || column.Name.Contains("creat", StringComparison.OrdinalIgnoreCase)))
            ?? history.Columns.FirstOrDefault(column => column.AreDays && column != closeDate);
        return $"    \"closeDateSnapshots\": {{ \"file\": {Quoted(history.Name)}, \"columns\": "
            + $"{Object(("deal", Quoted(deal?.Name ?? "")), ("on", Quoted(on?.Name ?? "")),
                ("closeDate", Quoted(closeDate?.Name ?? "")))} }}";
    }

    private void Doubt(string doubt) => _doubts.Add(doubt);

    private static string Object(params (string Name, string Json)[] properties) =>
        properties.Length == 0 ? "{}" : "{ " + string.Join(", ", properties.Select(one => $"{Quoted(one.Name)}: {one.Json}")) + " }";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, s_encoder)}\"";
}
