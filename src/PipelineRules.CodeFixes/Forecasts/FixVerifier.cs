using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Compares documents, once repaired, with what they were.</summary>
internal sealed class FixVerifier
{
    private readonly ImmutableArray<DocumentId> _documents;
    private readonly FixOutcome _before;

    private FixVerifier(ImmutableArray<DocumentId> documents, FixOutcome before) => (_documents, _before) = (documents, before);

    public static async Task<FixVerifier> BeginAsync(Solution solution, ImmutableArray<DocumentId> documents, CancellationToken stop) =>
        new(documents, await FixOutcome.OfAsync(solution, documents, stop).ConfigureAwait(false));

    /// <summary>
    /// Whether the compiler has nothing new to say of the repaired documents, and what was repaired is found no more. A date passed on may
    /// still be one that nobody has checked.
    /// </summary>
    public async Task<bool> HoldsAsync(Solution repaired, ImmutableArray<Diagnostic> gone, CancellationToken stop)
    {
        var after = await FixOutcome.OfAsync(repaired, _documents, stop).ConfigureAwait(false);
        var missing = gone.Count(FixOutcome.IsMissing);
        return after.OfCompiler <= _before.OfCompiler
            && after.Missing <= _before.Missing - missing
            && after.All <= _before.All - (gone.Length - missing);
    }
}
