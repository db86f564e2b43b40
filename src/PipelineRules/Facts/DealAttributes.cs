using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Facts;

/// <summary>The CRM's own fields of a deal, as text, typed on read. Names are told apart without regard to case.</summary>
/// <remarks>
/// Two are equal when they have the same fields with the same text. A field that is missing, empty or not of the type asked for reads as
/// null: unknown is not no.
/// </remarks>
public sealed class DealAttributes : IEquatable<DealAttributes>
{
    /// <summary>No fields at all.</summary>
    public static readonly DealAttributes None = new([]);

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps a copy of the fields given; of two with one name the later counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public DealAttributes(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var field in fields ?? throw new ArgumentNullException(nameof(fields)))
            _fields[field.Key] = field.Value;
    }

    /// <summary>All fields as they were read.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>The field's text; null when it is missing or empty.</summary>
    public string? Text(string name) => _fields.TryGetValue(name, out var text) ? text.NullIfBlank() : null;

    /// <summary>The field as a number written with a point (<c>1234.5</c>); null when it is not one.</summary>
    public decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The field as a day written as ISO 8601 has it (<c>2027-01-31</c>); null when it is not one.</summary>
    public LocalDate? Day(string name) =>
        Text(name) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    /// <summary>The field as <c>true</c> or <c>false</c>; null when it is neither.</summary>
    public bool? Flag(string name) => bool.TryParse(Text(name), out var flag) ? flag : null;

    /// <summary>Whether another has the same fields with the same text, in any order.</summary>
    public bool Equals(DealAttributes? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _fields.Count != other._fields.Count)
            return false;
        foreach (var field in _fields)
            if (!other._fields.TryGetValue(field.Key, out var text) || text != field.Value)
                return false;
        return true;
    }

    /// <inheritdoc cref="Equals(DealAttributes)"/>
    public override bool Equals(object? obj) => Equals(obj as DealAttributes);

    /// <summary>The same for equal fields, in whatever order they came.</summary>
    public override int GetHashCode()
    {
        var hash = _fields.Count;
        foreach (var field in _fields)
            hash ^=
                unchecked(StringComparer.OrdinalIgnoreCase.GetHashCode(field.Key) * 31 + StringComparer.Ordinal.GetHashCode(field.Value));
        return hash;
    }
}
