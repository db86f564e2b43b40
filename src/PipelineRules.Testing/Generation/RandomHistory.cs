using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Testing.Generation;

/// <summary>
/// Changes of any property of any fact with an id: most lead to what the fact says, others contradict it, name nothing, or have no day.
/// </summary>
internal sealed class RandomHistory(FactSet facts, RandomSource randomSource) : IFactTableVisitor<IEnumerable<FieldChange>>
{
    public static FactSet For(FactSet facts, RandomSource randomSource) => randomSource.OneIn(2) ? facts : facts with
    {
        RecordedOn = randomSource.OneIn(3) ? SampleFacts.Day.PlusDays(randomSource.Upto(60)) : null,
        FieldChanges =
            [.. Facts.Schema.FactTables.All.Where(table => table.HasIds)
                .SelectMany(table => table.Accept(new RandomHistory(facts, randomSource)))],
        FieldHistoryFrom = randomSource.OneIn(4) ? null : [Start(randomSource), Start(randomSource)],
    };

    public IEnumerable<FieldChange> Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
        (table.Get(facts) ?? []).Where(_ => randomSource.OneIn(3)).SelectMany(fact => Changes(table, fact)).ToArray();

    private static FieldHistoryStart Start(RandomSource randomSource)
    {
        var table = randomSource.Pick([.. Facts.Schema.FactTables.All.Where(one => one.HasIds)]);
        return new(
            randomSource.OneIn(3) ? null : table.Name, randomSource.OneIn(2) ? null : randomSource.Pick([.. table.Properties]).Name,
            randomSource.Perhaps(SampleFacts.Day.PlusDays(-randomSource.Upto(400))));
    }

    private IEnumerable<FieldChange> Changes<TFact>(TypedTable<TFact> table, TFact fact) where TFact : class
    {
        var (property, day) = (randomSource.Pick([.. table.Properties.Skip(1)]), randomSource.Day());
        var (last, before) = (property.Text(fact), Other(property));
        if (randomSource.OneIn(3))
            yield return Change(day.PlusDays(-randomSource.Upto(90)), Other(property), before);
        yield return Change(randomSource.OneIn(12) ? null : day, before, randomSource.OneIn(12) ? Other(property) : last);

        FieldChange Change(NodaTime.LocalDate? on, string? from, string? to) => new(
            randomSource.OneIn(40) ? "dealz" : table.Name, randomSource.OneIn(40) ? "X-1" : table.NameOf(fact),
            randomSource.OneIn(40) ? "closDate" : property.Name, on, from, to);
    }

    private string? Other(FactProperty property) => randomSource.OneIn(6) ? null : property.Kind switch
    {
        PropertyKind.Day => $"{randomSource.Day():uuuu-MM-dd}",
        PropertyKind.Money or PropertyKind.Number or PropertyKind.WholeNumber => $"{1 + randomSource.Upto(5)}",
        PropertyKind.Enum => randomSource.Pick([.. property.Words]),
        PropertyKind.Flag => randomSource.Pick("true", "false"),
        PropertyKind.Period => "P3W",
        PropertyKind.Splits => "R-1:60;R-2:40",
        PropertyKind.Reference =>
            property.References switch { "customers" => "C-1", "stakeholders" => "S-1", "priorities" => "P-1", _ => "R-1" },
        PropertyKind.List => "G-0;G-1",
        _ => randomSource.Pick("EUR", "soon", "Operations", ""),
    };
}
