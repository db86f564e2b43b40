using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace PipelineRules.DependencyInjection.Policies;

/// <summary>A section of the configuration, read setting by setting; what is asked of it is what it may hold.</summary>
internal sealed class ConfigurationReader(IConfiguration section)
{
    private readonly IConfigurationSection[] _given = [.. section.GetChildren()];
    private readonly List<string> _known = [];
    private readonly List<string> _unreadable = [];
    private readonly List<string> _lists = [];

    /// <summary>All that is wrong with what was asked for so far, and everything that nobody asked for.</summary>
    public IReadOnlyList<string> Flaws =>
        [.. _unreadable, .. _given.Where(IsUnknown).Select(Unknown),
            .. _given.Where(
                setting =>
                    setting.GetChildren().Any() && !IsUnknown(setting) && !_lists.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
                        .Select(Section)];

    public int Whole(string name, int usual) =>
        Value(name) is not { } text ? usual
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : Refused(name, text, "a whole number", usual);

    public decimal Number(string name, decimal usual) =>
        Value(name) is not { } text ? usual
        : decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : Refused(name, text, "a number such as 2.5", usual);

    /// <summary>Words as a list in the configuration, or as one text with commas between them.</summary>
    public IReadOnlyList<string>? Words(string name)
    {
        _lists.Add(name);
        if (Value(name) is { } text)
            return [.. text.Split(',').Select(word => word.Trim()).Where(word => word.Length > 0)];
        string[] listed = [.. section.GetSection(name).GetChildren().Select(word => word.Value ?? "")];
        return listed.Length == 0 ? null : listed;
    }

    public void Refuse(string name, string text, string wanted) => Refused(name, text, wanted, 0);

    public T Word<T>(string name, T usual) where T : struct, Enum =>
        Value(name) is not { } text ? usual
        : Enum.TryParse<T>(text, ignoreCase: true, out var word) && char.IsLetter(text[0]) ? word
        : Refused(name, text, $"one of {string.Join(", ", typeof(T).GetEnumNames())}", usual);

    public string Placed(string flaw) => section is IConfigurationSection { Path: var path } ? $"{path}: {flaw}" : flaw;

    private string? Value(string name)
    {
        _known.Add(name);
        return section[name] is { Length: > 0 } text ? text : null;
    }

    private T Refused<T>(string name, string text, string wanted, T usual)
    {
        _unreadable.Add(Placed($"{name} is {Printable.Quoted(text)}; it must be {wanted}"));
        return usual;
    }

    private bool IsUnknown(IConfigurationSection setting) => !_known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase);

    private string Section(IConfigurationSection setting) => Placed($"{setting.Key} is a section; it must be one value");

    private string Unknown(IConfigurationSection setting) =>
        Placed($"{Printable.Quoted(setting.Key)} is no setting of the policy{Nearest.Hint(setting.Key, _known)}");
}
