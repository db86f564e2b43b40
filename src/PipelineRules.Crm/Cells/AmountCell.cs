using System.Collections.Generic;

namespace PipelineRules.Crm.Cells;

/// <summary>What a cell says of an amount of money.</summary>
/// <param name="Number">How much.</param>
/// <param name="Mark">What stands beside the number for its currency; empty when nothing does.</param>
/// <param name="Currencies">The codes of the currencies that it may mean; empty when it names none.</param>
internal readonly record struct AmountCell(decimal Number, string Mark, IReadOnlyList<string> Currencies);
