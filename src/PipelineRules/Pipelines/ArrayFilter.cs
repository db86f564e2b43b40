using System;

namespace PipelineRules;

/// <summary>Parts of arrays, without the lists that <see cref="Array.FindAll{T}"/> grows on the way.</summary>
internal static class ArrayFilter
{
    /// <summary>A new array of the items that something holds of, in their order; the shared empty one where there are none.</summary>
    public static T[] CopyWhere<T>(this T[] items, Func<T, bool> holds)
    {
        var count = 0;
        foreach (var item in items)
            count += holds(item) ? 1 : 0;
        if (count == 0)
            return [];
        var copied = new T[count];
        for (int i = 0, place = 0; place < count; i++)
            if (holds(items[i]))
                copied[place++] = items[i];
        return copied;
    }
}
