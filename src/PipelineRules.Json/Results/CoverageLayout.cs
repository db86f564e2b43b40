using PipelineRules.Coverage;

namespace PipelineRules.Json.Results;

internal static class CoverageLayout
{
    public static readonly Layout<CoverageRow> Row = new(
        ("by", (json, row) => json.Word<CoverageBy>(row.By)),
        ("who", (json, row) => json.WriteStringValue(row.Who)),
        ("period", (json, row) => json.WriteStringValue(row.Period.ToString())),
        ("basis", (json, row) => json.Word<CoverageBasis>(row.Basis)),
        ("currency", (json, row) => json.WriteStringValue(row.Currency)),
        ("deals", (json, row) => json.WriteNumberValue(row.Sums.Deals)),
        ("quota", (json, row) => json.Number(row.Quota)),
        ("won", (json, row) => json.WriteNumberValue(row.Sums.Won)),
        ("lost", (json, row) => json.WriteNumberValue(row.Sums.Lost)),
        ("toGo", (json, row) => json.Number(row.ToGo)),
        ("open", (json, row) => json.WriteNumberValue(row.Sums.Open)),
        ("proactive", (json, row) => json.WriteNumberValue(row.Sums.Proactive)),
        ("unproven", (json, row) => json.WriteNumberValue(row.Sums.Unproven)),
        ("reactive", (json, row) => json.WriteNumberValue(row.Sums.Reactive)),
        ("coverage", (json, row) => json.Number(row.Coverage)),
        ("toGoCoverage", (json, row) => json.Number(row.ToGoCoverage)),
        ("proactiveCoverage", (json, row) => json.Number(row.ProactiveCoverage)),
        ("proactiveToGoCoverage", (json, row) => json.Number(row.ProactiveToGoCoverage)),
        ("state", (json, row) => json.Word<CoverageState>(row.State)),
        ("band", (json, row) => json.Word(row.Band)),
        ("excess", (json, row) => json.WriteBooleanValue(row.IsExcess)),
        ("amountTo2X", (json, row) => json.Number(row.AmountToTarget)),
        ("amountTo3X", (json, row) => json.Number(row.AmountToAmple)));
}
