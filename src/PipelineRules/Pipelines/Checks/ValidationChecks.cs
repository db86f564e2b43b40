using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The stakeholders' words on the priorities.</summary>
internal static class ValidationChecks
{
    public static void Run(Links links)
    {
        foreach (var word in links.Facts.Validations ?? [])
            Check(word, new Row(links.Problems, Tables.Validations, word.Stakeholder, word.Priority), links);
    }

    private static void Check(Validation word, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Validations, word, row, links);
        row.Report(word.Priority is null, ProblemCodes.MissingId, "priority", "does not say which priority was spoken of");
        row.Report(word.Stakeholder is null, ProblemCodes.MissingId, "stakeholder", "does not say who spoke, so it does not count");
        row.Report(word.On is null, ProblemCodes.MissingDay, "on", "does not say when, so it does not count");
        CheckEmployer(word, row, links);
    }

    private static void CheckEmployer(Validation word, Row row, Links links) => row.Report(
        links.Stakeholders.Find(word.Stakeholder)?.Customer is { } employer
            && links.Priorities.Find(word.Priority)?.Customer is { } customer && employer != customer,
        ProblemCodes.WrongCustomer, "stakeholder", "is the word of somebody who works for another customer");
}
