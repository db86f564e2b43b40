using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

/// <summary>What a folder says of all its facts.</summary>
/// <param name="AsOf">The day as which they are to be looked at; null where it does not say.</param>
/// <param name="Said">What else it says.</param>
/// <param name="FiscalStartMonth">The first month of the fiscal year, 1 to 12.</param>
internal sealed record FolderSettings(LocalDate? AsOf, FactSet Said, int? FiscalStartMonth)
{
    /// <summary>What a folder says that says nothing.</summary>
    public static FolderSettings None { get; } = new(null, new FactSet(default), null);
}
