using System;
using System.Collections.Generic;
using PipelineRules.Facts.Schema.Values;

namespace PipelineRules.Facts.Schema;

/// <summary>One property of facts of one type, with values of one type.</summary>
/// <typeparam name="TFact">The facts.</typeparam>
/// <typeparam name="TValue">The values, null among them where a fact may have none.</typeparam>
public sealed class ValueProperty<TFact, TValue> : TypedProperty<TFact> where TFact : class
{
    private readonly ValueCodec<TValue> _codec;
    private readonly Func<TFact, TValue> _get;
    private readonly Func<TFact, TValue, TFact> _with;

    internal ValueProperty(
        PropertyDeclaration said, int ordinal, ValueCodec<TValue> codec, Func<TFact, TValue> get, Func<TFact, TValue, TFact> with)
        : base(said, ordinal) => (_codec, _get, _with) = (codec, get, with);

    /// <summary>The value that a row holds; the one that stands for none where it holds none.</summary>
    public TValue this[FactRow row] => _codec.Read(row, Ordinal);

    /// <summary>The fact's value.</summary>
    public TValue Get(TFact fact) => _get(fact);

    /// <summary>The fact with another value; the one given stays as it is.</summary>
    public TFact With(TFact fact, TValue value) => _with(fact, value);

    /// <inheritdoc/>
    public override void Load(TFact fact, FactRow row) => _codec.Write(row, Ordinal, _get(fact));

    /// <inheritdoc/>
    public override string? Text(TFact fact) => _codec.Format(_get(fact));

    /// <inheritdoc/>
    public override bool TryWithText(TFact fact, string? text, out TFact changed)
    {
        var isRead = TryParse(text, out var value);
        changed = isRead ? _with(fact, value) : fact;
        return isRead;
    }

    /// <inheritdoc/>
    public override TFact Cleared(TFact fact) => IsAbsent(fact) ? fact : _with(fact, _codec.None);

    /// <inheritdoc/>
    public override TFact WithValueOf(TFact fact, TFact other) => _with(fact, _get(other));

    /// <inheritdoc/>
    public override bool IsAbsent(TFact fact) => EqualityComparer<TValue>.Default.Equals(_get(fact), _codec.None);

    /// <inheritdoc/>
    public override bool TryNormalize(string? text, out string? normal)
    {
        var isRead = TryParse(text, out var value);
        normal = isRead ? _codec.Format(value) : null;
        return isRead;
    }

    private bool TryParse(string? text, out TValue value)
    {
        value = _codec.None;
        return string.IsNullOrWhiteSpace(text) || _codec.TryParse(text ?? "", out value);
    }
}
