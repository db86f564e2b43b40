using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts;

/// <summary>How much of somebody's input is read: for services that take facts from strangers. Without any, all of it is.</summary>
/// <remarks>
/// Input beyond a limit is refused as unreadable, and the message says which limit: half of somebody's facts would be judged otherwise than
/// all of them. For a limit of time give a cancellation token. Tables know no depth.
/// </remarks>
public sealed record ReadLimits
{
    /// <summary>Limits; null for none.</summary>
    /// <param name="bytes">The most bytes, that many included.</param>
    /// <param name="rows">The most rows of all tables together, that many included.</param>
    /// <param name="depth">How deep values may lie in each other, that deep included; the reader's own 64 when null.</param>
    /// <param name="problems">The most problems that <see cref="Kept"/> keeps, that many included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public ReadLimits(long? bytes = null, long? rows = null, int? depth = null, int? problems = null) => (Bytes, Rows, Depth, Problems) = (
        Checked(bytes, nameof(bytes)), Checked(rows, nameof(rows)), (int?)Checked(depth, nameof(depth)),
        (int?)Checked(problems, nameof(problems)));

    /// <summary>No limits but the reader's own.</summary>
    public static ReadLimits None { get; } = new();

    /// <summary>The most bytes, that many included; null for any number.</summary>
    public long? Bytes { get; }

    /// <summary>The most rows of all tables together, that many included; null for any number.</summary>
    public long? Rows { get; }

    /// <summary>How deep values may lie in each other, that deep included; null for the reader's own limit.</summary>
    public int? Depth { get; }

    /// <summary>The most problems kept, that many included; null for all.</summary>
    public int? Problems { get; }

    /// <summary>The first problems, and where others are left out, one more that says how many.</summary>
    /// <param name="problems">All problems.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public IReadOnlyList<Problem> Kept(IReadOnlyList<Problem> problems) =>
        (problems ?? throw new ArgumentNullException(nameof(problems))).Count <= (Problems ?? int.MaxValue) || Problems is not { } most
            ? problems
            : [.. problems.Take(most), LeftOut(problems.Count - most)];

    private static Problem LeftOut(int count) => new(
        ProblemCodes.ProblemsLeftOut, TableNames.FactSet, null, null,
        FormattableString.Invariant($"{count} more {(count == 1 ? "problem is" : "problems are")} left out here"));

    private static long? Checked(long? limit, string name) =>
        limit < 1 ? throw new ArgumentOutOfRangeException(name, limit, "a limit is 1 or more") : limit;
}
