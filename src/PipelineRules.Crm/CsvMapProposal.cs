using System;
using System.Collections.Generic;

namespace PipelineRules.Crm;

/// <summary>A map that was made from a look at an export of which nobody knows the columns.</summary>
/// <param name="Json">The map, with comments on what is not sure.</param>
/// <param name="Doubts">What is not sure, each in a sentence.</param>
public sealed record CsvMapProposal(string Json, IReadOnlyList<string> Doubts)
{
    /// <summary>Looks at an export and proposes a map.</summary>
    /// <param name="path">One file; or a folder, of whose files the one that looks most like deals is taken, and another that looks like
    /// their history.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="UnreadableCsvException">There is no file that can be read, or none that looks like deals.</exception>
    public static CsvMapProposal For(string path) => Proposals.Proposal.Of(path ?? throw new ArgumentNullException(nameof(path)));
}
