using System;

namespace PipelineRules;

/// <summary>
/// Parts of an organisation as paths: <c>Operations/Claims</c> lies within <c>Operations</c>, and <c>/</c> is the whole company.
/// </summary>
/// <remarks>Capitals make no difference, nor does white space around a part. A look at two costs no memory.</remarks>
internal static class LinesOfBusiness
{
    /// <summary>Whether both are known, and neither lies within the other.</summary>
    public static bool AreApart(string? one, string? other)
    {
        if (one.NullIfBlank() is not { } first || other.NullIfBlank() is not { } second)
            return false;
        var (part, its) = (new Part(first), new Part(second));
        while (part.Next() && its.Next())
            if (!part.IsSameAs(its))
                return true;
        return false;
    }

    /// <summary>One part of a path after the other. An empty part is none.</summary>
    private struct Part(string path)
    {
        private int _start;
        private int _end = -1;

        public bool Next()
        {
            while (_end < path.Length)
            {
                _start = _end + 1;
                _end = _start < path.Length && path.IndexOf('/', _start) is >= 0 and var slash ? slash : path.Length;
                for (; _start < _end && char.IsWhiteSpace(path[_start]); _start++)
                {
                }
                if (_start < _end)
                    return true;
            }
            return false;
        }

        public readonly bool IsSameAs(Part other) =>
            Length == other.Length
                && string.Compare(path, _start, other.Path, other._start, Length, StringComparison.OrdinalIgnoreCase) == 0;

        private readonly string Path => path;

        private readonly int Length
        {
            get
            {
                var end = _end;
                while (end > _start && char.IsWhiteSpace(path[end - 1]))
                    end--;
                return end - _start;
            }
        }
    }
}
