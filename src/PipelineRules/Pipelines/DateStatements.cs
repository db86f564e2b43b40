using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

/// <summary>The must-have dates stated in words on a priority, each beside what the same stakeholder stated before.</summary>
internal static class DateStatements
{
    public static DateStatement[] In(IReadOnlyList<SpokenWord> words)
    {
        if (words.Count == 0)
            return [];
        var (statements, before) = (new List<DateStatement>(words.Count), new Dictionary<string, SpokenWord>(StringComparer.Ordinal));
        foreach (var word in words)
            if (word.StatedDate is { } stated)
            {
                statements.Add(Statement(word, stated, before.TryGetValue(word.By.Id, out var earlier) ? earlier.StatedDate : null));
                before[word.By.Id] = word;
            }
        return statements.ToArray();
    }

    private static DateStatement Statement(SpokenWord word, LocalDate stated, LocalDate? before) =>
        new(word.On, stated, before, word.Validation.Outcome == ValidationOutcome.Changed);
}
