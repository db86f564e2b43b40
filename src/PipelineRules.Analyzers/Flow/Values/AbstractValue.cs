using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>Something that locals, parameters and members may hold; two of them that hold one value are aliases.</summary>
/// <param name="number">Tells it from the other values of its body; that of a constant is below zero.</param>
/// <param name="type">Its static type; null when it does not matter.</param>
/// <param name="usual">What is known of it before anything is learned.</param>
/// <param name="holder">For the first value of a member, the value whose member it is.</param>
/// <param name="member">That member's name.</param>
/// <param name="joinedAt">For what was joined from several paths, where they met.</param>
internal sealed class AbstractValue(
    int number, ITypeSymbol? type, NullState usual, AbstractValue? holder = null, string member = "", int? joinedAt = null)
{
    /// <summary>The name of a member that no code can name: whether a deal has its date, on its own or by its priority.</summary>
    public const string HasMustHaveDate = "?has";

    /// <summary>The name of a member that no code can name: any one element of a sequence.</summary>
    public const string Each = "?each";

    public static readonly AbstractValue Null = new(-1, null, NullState.Null);
    public static readonly AbstractValue True = new(-2, null, NullState.NotNull);
    public static readonly AbstractValue False = new(-3, null, NullState.Null);
    public static readonly AbstractValue NonNull = new(-4, null, NullState.NotNull);
    public static readonly AbstractValue PossiblyNull = new(-5, null, NullState.MaybeNull);
    public static readonly AbstractValue Unknown = new(-6, null, NullState.Unknown);

    public ITypeSymbol? Type { get; } = type;

    public NullState Default { get; } = usual;

    public AbstractValue? Holder { get; } = holder;

    public string Member { get; } = member;

    /// <summary>Whether there is only one of it, of which nothing can be learned.</summary>
    public bool IsConstant => number < 0;

    /// <summary>Whether it, or what it is a member of, was made where these paths met.</summary>
    public bool WasJoinedAt(int meeting) => joinedAt == meeting || Holder is { } above && above.WasJoinedAt(meeting);

    public override int GetHashCode() => number;
}
