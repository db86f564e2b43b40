namespace PipelineRules.Crm.Imports;

/// <summary>What one source gives to its table.</summary>
internal abstract class Intake
{
    /// <summary>Takes the fact of the current row.</summary>
    public abstract void Take(FactCells cells);
}
