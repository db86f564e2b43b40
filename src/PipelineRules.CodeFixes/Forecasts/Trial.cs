using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Compares a mended document with what it was.</summary>
internal sealed class Trial
{
    private readonly Outcome _before;

    private Trial(Outcome before) => _before = before;

    public static async Task<Trial> BeginAsync(Document document, CancellationToken stop) => new(await Outcome.OfAsync(document, stop).ConfigureAwait(false));

    /// <summary>Whether the compiler has nothing new to say of a mended document, and what was mended is found no more. A date passed on may still be one that nobody has checked.</summary>
    public async Task<bool> HoldsAsync(Document mended, ImmutableArray<Diagnostic> gone, CancellationToken stop)
    {
        var after = await Outcome.OfAsync(mended, stop).ConfigureAwait(false);
        var missing = gone.Count(Outcome.IsMissing);
        return after.OfCompiler <= _before.OfCompiler
            && after.Missing <= _before.Missing - missing
            && after.All <= _before.All - (gone.Length - missing);
    }
}
