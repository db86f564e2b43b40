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
        var trial = await Trial.BeginAsync(document.Project.Solution, ImmutableArray.Create(document.Id), cancellation).ConfigureAwait(false);
        if (await HoldsAsync(trial, document, found, cancellation).ConfigureAwait(false))
            return found;
        var certain = ImmutableArray<Diagnostic>.Empty;
        if (found.Length > 1)
            foreach (var one in found)
                if (await HoldsAsync(trial, document, certain.Add(one), cancellation).ConfigureAwait(false))
                    certain = certain.Add(one);
        return certain;
    }

    private async Task<bool> HoldsAsync(Trial trial, Document document, ImmutableArray<Diagnostic> mended, CancellationToken stop) =>
        await trial.HoldsAsync((await MendAsync(document, mended, stop).ConfigureAwait(false)).Project.Solution, mended, stop).ConfigureAwait(false);
}
