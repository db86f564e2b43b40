using System;
using System.Collections.Generic;

namespace PipelineRules.Facts.Schema.Values;

/// <summary>The members of an enumeration by the words that files have for them: their names in camel case.</summary>
/// <param name="otherwise">The member that stands for none.</param>
internal sealed class EnumCodec<T>(T otherwise) : ValueCodec<T> where T : struct, Enum
{
    private static readonly T[] s_members =
        Array.ConvertAll(typeof(T).GetEnumNames(), name => Enum.TryParse<T>(name, out var one) ? one : default);

    /// <summary>The words, in the order of the members.</summary>
    public static string[] Words { get; } =
        Array.ConvertAll(typeof(T).GetEnumNames(), name => char.ToLowerInvariant(name[0]) + name.Substring(1));

    public override T None => otherwise;

    public override T Read(FactRow row, int ordinal) => Member(row.Whole(ordinal)) ?? otherwise;

    public override void Write(FactRow row, int ordinal, T value) => row.Set(ordinal, Place(value));

    public override string? Format(T value) => Word(value);

    public override bool TryParse(string text, out T value)
    {
        var place = Array.IndexOf(Words, text);
        value = Member(place) ?? otherwise;
        return place >= 0;
    }

    public static T? Member(int? place) => place is >= 0 and var known && known < s_members.Length ? s_members[known] : null;

    public static string Word(T member) => Words[Place(member)];

    /// <exception cref="ArgumentOutOfRangeException">It is no member.</exception>
    public static int Place(T member)
    {
        for (var place = 0; place < s_members.Length; place++)
            if (EqualityComparer<T>.Default.Equals(s_members[place], member))
                return place;
        throw new ArgumentOutOfRangeException(nameof(member), member, $"No word means this {typeof(T).Name}.");
    }
}
