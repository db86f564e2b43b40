using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PipelineRules.NRules.Identity;

/// <summary>Two contexts of one place are one fact of a session, which the later updates.</summary>
internal sealed class PlaceComparer : IEqualityComparer<DealContext>
{
    public static readonly PlaceComparer Instance = new();

    public bool Equals(DealContext? x, DealContext? y) => x?.Place == y?.Place;

    public int GetHashCode(DealContext obj) => RuntimeHelpers.GetHashCode(obj.Place);
}
