using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Compares documents, once mended, with what they were.</summary>
internal sealed class Trial
{
    private readonly ImmutableArray<DocumentId> _documents;
    private readonly Outcome _before;

    private Trial(ImmutableArray<DocumentId> documents, Outcome before) => (_documents, _before) = (documents, before);

    public static async Task<Trial> BeginAsync(Solution solution, ImmutableArray<DocumentId> documents, CancellationToken stop) =>
        new(documents, await Outcome.OfAsync(solution, documents, stop).ConfigureAwait(false));

    /// <summary>Whether the compiler has nothing new to say of the mended documents, and what was mended is found no more. A date passed on may still be one that nobody has checked.</summary>
    public async Task<bool> HoldsAsync(Solution mended, ImmutableArray<Diagnostic> gone, CancellationToken stop)
    {
        var after = await Outcome.OfAsync(mended, _documents, stop).ConfigureAwait(false);
        var missing = gone.Count(Outcome.IsMissing);
        return after.OfCompiler <= _before.OfCompiler
            && after.Missing <= _before.Missing - missing
            && after.All <= _before.All - (gone.Length - missing);
    }
}
