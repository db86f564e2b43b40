using System;
using System.Globalization;

namespace PipelineRules.Facts;

/// <summary>An amount in a currency. It never adds across currencies.</summary>
/// <remarks>Two are equal when amount and currency are; <c>1.0</c> and <c>1.00</c> are the same amount.</remarks>
public readonly record struct Money : IFormattable
{
    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">How much, in units of the currency (euros, not cents).</param>
    /// <param name="currency">The ISO 4217 code; one that ISO does not know becomes a problem of the pipeline, and a blank one
    /// stands for the reporting currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public Money(decimal amount, string currency) =>
        (Amount, Currency) = (amount, (currency ?? throw new ArgumentNullException(nameof(currency))).NullIfBlank() ?? "");

    /// <summary>How much, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string Currency { get => field ?? ""; }

    /// <summary>The sum of two amounts in one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.In(left.Currency), left.Currency);

    /// <summary>The difference of two amounts in one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.In(left.Currency), left.Currency);

    /// <summary>The sum of two amounts in one currency, for languages without operators.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference of two amounts in one currency, for languages without operators.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The amount with separators and its currency, the same in every culture: <c>1,234.50 EUR</c>.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The amount in a number format (<c>N2</c> when null) and culture (invariant when null), and its currency.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Amount.ToString(format ?? "N2", formatProvider ?? CultureInfo.InvariantCulture) + " " + Currency;

    private decimal In(string currency) => currency == Currency
        ? Amount
        : throw new InvalidOperationException($"{Currency} cannot be converted to {currency} without a rate");
}
