using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using PipelineRules.Crm;

namespace PipelineRules.Tool.Inputs;

/// <summary>Which column of an export feeds what.</summary>
internal sealed class MapOptions
{
    private readonly Option<string?> _preset = new("--preset")
    {
        HelpName = string.Join('|', CsvPreset.Names),
        Description = "The CRM that wrote the export; FACTS is then the export, a CSV file or a folder of them",
    };

    private readonly Option<string?> _map = new("--map")
    {
        HelpName = "MAP",
        Description = "A map from the columns of an export to the facts; with --preset, what your organisation's export has beside it",
    };

    private readonly Option<KeyValuePair<string, string>[]> _set = new("--set")
    {
        HelpName = "PROPERTY=COLUMN",
        Description =
            "The column of a property, as in mustHaveDate=Must_Have_Date__c, or a setting, as in currency=EUR; may be given more than once",
        CustomParser = Pairs,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _sheet = new("--sheet")
    {
        HelpName = "NAME",
        Description = "The sheet of a workbook; the first that is not hidden when not given",
    };

    public MapOptions() => _preset.CompletionSources.Add([.. CsvPreset.Names]);

    public void AddTo(Command command)
    {
        command.Add(_preset);
        command.Add(_map);
        command.Add(_set);
        command.Add(_sheet);
    }

    /// <summary>The map that is asked for; null when none is.</summary>
    /// <exception cref="UsageException">There is no such preset or file, or nothing that a column could be set in.</exception>
    /// <exception cref="CsvMapException">The map says something that is not known.</exception>
    public CsvMap? Of(ParseResult parsed)
    {
        var map = Whole(parsed.GetValue(_preset), parsed.GetValue(_map));
        if (map is null && (parsed.GetValue(_set) is { Length: > 0 } || parsed.GetValue(_sheet) is not null))
            throw new UsageException("--set and --sheet add to a map: say --preset or --map too");
        return map?.With([.. parsed.GetValue(_set) ?? [], .. Sheet(parsed.GetValue(_sheet))]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sheet(string? name) => name is null ? [] : [new("sheet", name)];

    private static CsvMap? Whole(string? preset, string? map) => (preset, map) switch
    {
        (null, null) => null,
        (null, { } path) => Read(path, CsvMap.Parse),
        ({ } name, null) => CsvPreset.Named(Known(name)),
        ({ } name, { } path) => Read(path, CsvPreset.Named(Known(name)).With),
    };

    private static CsvMap Read(string path, Func<string, CsvMap> parse)
    {
        try
        {
            return parse(Text(path));
        }
        catch (CsvMapException flaw)
        {
            throw new UsageException(flaw.Line is { } line ? $"{path}, line {line}: {flaw.Message}" : $"{path}: {flaw.Message}");
        }
    }

    private static string Known(string preset) => CsvPreset.Names.Contains(preset)
        ? preset
        : throw new UsageException(EnumLabels.NotAmong("preset", preset, CsvPreset.Names));

    private static string Text(string path) =>
        File.Exists(path) ? File.ReadAllText(path) : throw new UsageException(MissingFile.Message(path));

    private static KeyValuePair<string, string>[]? Pairs(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.IndexOf('=') <= 0))
            argument.AddError($"--set is {token.Value}; write it as mustHaveDate=Must_Have_Date__c");
        return [
            .. argument.Tokens.Select(token => token.Value.Split('=', 2)).Where(pair => pair.Length == 2)
                .Select(pair => new KeyValuePair<string, string>(pair[0].Trim(), pair[1].Trim()))];
    }
}
