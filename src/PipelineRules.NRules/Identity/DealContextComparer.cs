using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Identity;

/// <summary>Two contexts of one place are one fact of a session, which the later updates.</summary>
internal sealed class DealContextComparer : IEqualityComparer<DealContext>
{
    public static readonly DealContextComparer Instance = new();

    public bool Equals(DealContext? x, DealContext? y) => x?.Place == y?.Place;

    public int GetHashCode(DealContext obj) => RuntimeHelpers.GetHashCode(obj.Place);
}
