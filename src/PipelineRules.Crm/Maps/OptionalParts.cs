using System.Collections.Frozen;

namespace PipelineRules.Crm.Maps;

/// <summary>What a source whose file, or columns, may be absent still asks for.</summary>
/// <param name="Required">The properties whose columns are to be there, or it is a problem.</param>
/// <param name="Unless">The file in whose presence the source is passed over; null when there is none.</param>
internal sealed record OptionalParts(FrozenSet<string> Required, string? Unless);
