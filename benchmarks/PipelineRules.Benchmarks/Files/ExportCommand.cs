using System.Globalization;
using NodaTime;
using PipelineRules.Benchmarks.Inputs;

namespace PipelineRules.Benchmarks.Files;

/// <summary>
/// Writes two tables as Salesforce exports them, of any size, the same ones each time: opportunities, and five rows of history for each.
/// </summary>
internal static class ExportCommand
{
    public const string Verb = "export";

    private const int RowsADeal = 5;

    private const int DaysBetweenRows = 23;

    private static readonly string[] s_stages = ["Prospecting", "Needs Analysis", "Proposal/Price Quote", "Negotiation/Review"];

    private static readonly string[] s_categories = ["Pipeline", "BestCase", "Forecast", "Omitted"];

    public static int Run(string[] arguments) => arguments switch
    {
        [_, var deals, var folder] => Write(int.Parse(deals, CultureInfo.InvariantCulture), Directory.CreateDirectory(folder).FullName),
        _ => throw new ArgumentException($"say {Verb} 1000000 a-new-folder"),
    };

    private static int Write(int deals, string folder)
    {
        WriteTable(
            folder, "Opportunity.csv", "Id,AccountId,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,ForecastCategory,OwnerId",
            deals, Opportunity);
        WriteTable(
            folder, "OpportunityHistory.csv", "Id,OpportunityId,CreatedDate,StageName,Amount,CloseDate,IsDeleted", deals * RowsADeal,
            HistoryRow);
        return 0;
    }

    private static void WriteTable(string folder, string name, string head, int rows, Func<int, FormattableString> row)
    {
        using var file = File.CreateText(Path.Combine(folder, name));
        file.WriteLine(head);
        for (var at = 0; at < rows; at++)
            file.WriteLine(FormattableString.Invariant(row(at)));
        file.Flush();
        Console.WriteLine(FormattableString.Invariant($"{name}: {rows:N0} rows, {file.BaseStream.Length / 1_000_000:N0} MB"));
    }

    private static FormattableString Opportunity(int deal) =>
        $"006{deal:D12}AAA,001{deal / 10:D12}AAA,Deal {deal},{
            s_stages[deal % 4]},{1_000 + (deal % 997 * 100)}.00,{
            CloseDate(deal, RowsADeal - 1):uuuu-MM-dd},{Created(deal):uuuu-MM-dd}T09:30:00.000Z,0,0,{
            s_categories[deal % 4]},005{deal / 200:D12}AAA";

    private static FormattableString HistoryRow(int row) => HistoryRow(row / RowsADeal, row % RowsADeal, row);

    private static FormattableString HistoryRow(int deal, int step, int row) =>
        $"008{row:D12}AAA,006{deal:D12}AAA,{Created(deal).PlusDays(DaysBetweenRows * step):uuuu-MM-dd}T09:30:00.000Z,{
            s_stages[deal % 4]},{1_000 + (deal % 997 * 100)}.00,{CloseDate(deal, step):uuuu-MM-dd},0";

    private static LocalDate Created(int deal) => GeneratedFacts.Day.PlusDays(-200 - (deal % 300));

    private static LocalDate CloseDate(int deal, int step) => Created(deal).PlusDays(120 + (deal % 5 < step ? 31 * step : 0));
}
