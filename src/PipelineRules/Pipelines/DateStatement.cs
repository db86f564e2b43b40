using System;
using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Pipelines;

/// <summary>A word that states a must-have date, and the date that the same stakeholder stated before it.</summary>
internal readonly record struct DateStatement(SpokenWord Word, LocalDate Stated, LocalDate? Before)
{
    public static DateStatement[] In(IReadOnlyList<SpokenWord> words)
    {
        if (words.Count == 0)
            return [];
        var (statements, before) = (new List<DateStatement>(words.Count), new Dictionary<string, LocalDate>(StringComparer.Ordinal));
        foreach (var word in words)
            if (word.StatedDate is { } stated)
            {
                statements.Add(new DateStatement(word, stated, before.TryGetValue(word.By.Id, out var earlier) ? earlier : null));
                before[word.By.Id] = stated;
            }
        return statements.ToArray();
    }
}
