using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>
/// A repair of a forecast. It tries itself: it is offered only where the repaired document compiles as before and its diagnostic is gone.
/// </summary>
public abstract class ForecastCodeFix(string title, params DiagnosticDescriptor[] repaired) : RuleCodeFix(title, repaired)
{
    /// <inheritdoc />
    protected sealed override async Task<ImmutableArray<Diagnostic>> CertainAsync(
        Document document, ImmutableArray<Diagnostic> found, CancellationToken cancellation)
    {
        if (await IsTheSameAsync(document, await ApplyAsync(document, found, cancellation).ConfigureAwait(false), cancellation)
            .ConfigureAwait(false))
            return ImmutableArray<Diagnostic>.Empty;
        var fixVerifier =
            await FixVerifier.BeginAsync(document.Project.Solution, ImmutableArray.Create(document.Id), cancellation).ConfigureAwait(false);
        return await WithAsync(found, ImmutableArray<Diagnostic>.Empty, fixVerifier, document, cancellation).ConfigureAwait(false);
    }

    // Many at once are tried together, and by halves where that does not hold.
    private async Task<ImmutableArray<Diagnostic>> WithAsync(
        ImmutableArray<Diagnostic> more, ImmutableArray<Diagnostic> certain, FixVerifier fixVerifier, Document document,
        CancellationToken stop)
    {
        var all = certain.AddRange(more);
        var repaired = await ApplyAsync(document, all, stop).ConfigureAwait(false);
        if (await fixVerifier.HoldsAsync(repaired.Project.Solution, all, stop).ConfigureAwait(false))
            return all;
        if (more.Length < 2)
            return certain;
        var half = more.Length / 2;
        var first = await WithAsync(more.RemoveRange(half, more.Length - half), certain, fixVerifier, document, stop).ConfigureAwait(false);
        return await WithAsync(more.RemoveRange(0, half), first, fixVerifier, document, stop).ConfigureAwait(false);
    }

    private static async Task<bool> IsTheSameAsync(Document before, Document after, CancellationToken stop) =>
        await before.GetSyntaxRootAsync(stop).ConfigureAwait(false) is { } root
            && await after.GetSyntaxRootAsync(stop).ConfigureAwait(false) is { } repaired && root.IsEquivalentTo(repaired, topLevel: false);
}
