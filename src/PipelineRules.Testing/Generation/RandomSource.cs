using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Throws for values of facts; the same seed throws the same.</summary>
internal sealed class RandomSource(int seed)
{
    private readonly Random _random = new(seed);

    public int Upto(int count) => _random.Next(count);

    public bool OneIn(int inThrows) => _random.Next(inThrows) == 0;

    public T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    public T PickEnum<T>() where T : struct, Enum => Pick((T[])typeof(T).GetEnumValues());

    public LocalDate Day(int before = 300, int after = 300) => SampleFacts.Day.PlusDays(_random.Next(-before, after + 1));

    public LocalDate? Perhaps(LocalDate day) => OneIn(4) ? null : day;

    public string? Id(string table, int count) => OneIn(9) ? null : $"{table}-{_random.Next(count + (OneIn(12) ? 1 : 0))}";

    public Money? Money() =>
        OneIn(9) ? null : new Money(_random.Next(0, 900_000) + _random.Next(100) / 100m, Pick("EUR", "EUR", "USD", "JPY"));

    public Period? Lead() => OneIn(3) ? null : Pick(Period.FromWeeks(2), Period.FromMonths(1), Period.FromDays(10), Period.Zero);
}
