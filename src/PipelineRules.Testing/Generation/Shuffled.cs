using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>The same facts in another order, table by table.</summary>
internal static class Shuffled
{
    public static FactSet Of(FactSet facts, int seed)
    {
        var random = new Random(seed);
        return facts with
        {
            Rates = Rows(facts.Rates, random),
            Customers = Rows(facts.Customers, random),
            Goals = Rows(facts.Goals, random),
            Stakeholders = Rows(facts.Stakeholders, random),
            Priorities = Rows(facts.Priorities, random),
            Validations = Rows(facts.Validations, random),
            Deals = Rows(facts.Deals, random),
            CloseDateChanges = Rows(facts.CloseDateChanges, random),
        };
    }

    private static T[]? Rows<T>(IReadOnlyList<T>? rows, Random random) => rows?.OrderBy(_ => random.Next()).ToArray();
}
