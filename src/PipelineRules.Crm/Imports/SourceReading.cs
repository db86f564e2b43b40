using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>One source while its file is read.</summary>
internal sealed class SourceReading(SourceMap source, CsvFile file, Header header, Gathering gathering, ImportLog log, string? reportingCurrency)
{
    private readonly BoundFilter _where = new(file, header, source.Where);
    private readonly FactCells _cells = new(FactTables.Find(source.Table), new(source, file, header, log), file, log, reportingCurrency);
    private readonly Intake _intake = gathering.Open(FactTables.Find(source.Table), source.Distinct);

    public void Take()
    {
        if (!_where.Holds())
            return;
        _cells.Turn();
        _intake.Take(_cells);
    }

    public void Report(string flaw) => _cells.Report(null, flaw);
}
