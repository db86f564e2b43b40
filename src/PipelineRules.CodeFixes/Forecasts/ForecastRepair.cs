using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A repair of a forecast. It tries itself: it is offered only where the mended document compiles as before and its diagnostic is gone.</summary>
public abstract class ForecastRepair(string title, params DiagnosticDescriptor[] mended) : Repair(title, mended)
{
    /// <inheritdoc />
    protected sealed override async Task<ImmutableArray<Diagnostic>> CertainAsync(Document document, ImmutableArray<Diagnostic> found, CancellationToken cancellation)
    {
        if (await IsTheSameAsync(document, await MendAsync(document, found, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false))
            return ImmutableArray<Diagnostic>.Empty;
        var trial = await Trial.BeginAsync(document.Project.Solution, ImmutableArray.Create(document.Id), cancellation).ConfigureAwait(false);
        return await WithAsync(found, ImmutableArray<Diagnostic>.Empty, trial, document, cancellation).ConfigureAwait(false);
    }

    // Many at once are tried together, and by halves where that does not hold.
    private async Task<ImmutableArray<Diagnostic>> WithAsync(ImmutableArray<Diagnostic> more, ImmutableArray<Diagnostic> certain, Trial trial, Document document, CancellationToken stop)
    {
        var all = certain.AddRange(more);
        var mended = await MendAsync(document, all, stop).ConfigureAwait(false);
        if (await trial.HoldsAsync(mended.Project.Solution, all, stop).ConfigureAwait(false))
            return all;
        if (more.Length < 2)
            return certain;
        var half = more.Length / 2;
        var first = await WithAsync(more.RemoveRange(half, more.Length - half), certain, trial, document, stop).ConfigureAwait(false);
        return await WithAsync(more.RemoveRange(0, half), first, trial, document, stop).ConfigureAwait(false);
    }

    private static async Task<bool> IsTheSameAsync(Document before, Document after, CancellationToken stop) =>
        await before.GetSyntaxRootAsync(stop).ConfigureAwait(false) is { } root && await after.GetSyntaxRootAsync(stop).ConfigureAwait(false) is { } mended && root.IsEquivalentTo(mended, topLevel: false);
}
