using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Testing.Generation;

/// <summary>Changes of any property of any fact with an id: most lead to what the fact says, others contradict it, name nothing, or have no day.</summary>
internal sealed class ThrownHistory(FactSet facts, Dice dice) : IFactTableVisitor<IEnumerable<FieldChange>>
{
    public static FactSet For(FactSet facts, Dice dice) => dice.Once(2) ? facts : facts with
    {
        RecordedOn = dice.Once(3) ? Believable.Day.PlusDays(dice.Upto(60)) : null,
        FieldChanges = [.. Facts.Schema.FactTables.All.Where(table => table.HasIds).SelectMany(table => table.Accept(new ThrownHistory(facts, dice)))],
        FieldHistoryFrom = dice.Once(4) ? null : [Start(dice), Start(dice)],
    };

    public IEnumerable<FieldChange> Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
        (table.Get(facts) ?? []).Where(_ => dice.Once(3)).SelectMany(fact => Changes(table, fact)).ToArray();

    private static FieldHistoryStart Start(Dice dice)
    {
        var table = dice.Of([.. Facts.Schema.FactTables.All.Where(one => one.HasIds)]);
        return new(dice.Once(3) ? null : table.Name, dice.Once(2) ? null : dice.Of([.. table.Properties]).Name, dice.Perhaps(Believable.Day.PlusDays(-dice.Upto(400))));
    }

    private IEnumerable<FieldChange> Changes<TFact>(TypedTable<TFact> table, TFact fact) where TFact : class
    {
        var (property, day) = (dice.Of([.. table.Properties.Skip(1)]), dice.Day());
        var (last, before) = (property.Text(fact), Other(property));
        if (dice.Once(3))
            yield return Change(day.PlusDays(-dice.Upto(90)), Other(property), before);
        yield return Change(dice.Once(12) ? null : day, before, dice.Once(12) ? Other(property) : last);

        FieldChange Change(NodaTime.LocalDate? on, string? from, string? to) => new(
            dice.Once(40) ? "dealz" : table.Name, dice.Once(40) ? "X-1" : table.NameOf(fact), dice.Once(40) ? "closDate" : property.Name, on, from, to);
    }

    private string? Other(FactProperty property) => dice.Once(6) ? null : property.Kind switch
    {
        PropertyKind.Day => $"{dice.Day():uuuu-MM-dd}",
        PropertyKind.Money or PropertyKind.Number or PropertyKind.WholeNumber => $"{1 + dice.Upto(5)}",
        PropertyKind.Enum => dice.Of([.. property.Words]),
        PropertyKind.Flag => dice.Of("true", "false"),
        PropertyKind.Period => "P3W",
        PropertyKind.Splits => "R-1:60;R-2:40",
        PropertyKind.Reference => property.References switch { "customers" => "C-1", "stakeholders" => "S-1", "priorities" => "P-1", _ => "R-1" },
        PropertyKind.List => "G-0;G-1",
        _ => dice.Of("EUR", "soon", "Operations", ""),
    };
}
