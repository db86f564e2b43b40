using System.Runtime.CompilerServices;

namespace PipelineRules.Benchmarks;

/// <summary>The answers for one deal, two bits a rule as <see cref="AnswerKind"/> has them, 32 rules a word.</summary>
internal record struct Answers(ulong First, ulong Second)
{
    private const int AWord = 32;

    private const ulong UpperBits = 0xAAAA_AAAA_AAAA_AAAA;

    public readonly AnswerKind this[int rule] => (AnswerKind)(((rule < AWord ? First : Second) >> (2 * (rule % AWord))) & 3);

    /// <summary>The answers with No and Unknown alone: whoever does not tell Yes from NotApplicable has the same.</summary>
    public readonly Answers Gaps => new(GapsIn(First), GapsIn(Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int rule, AnswerKind answer)
    {
        if (rule < AWord)
            First |= (ulong)answer << (2 * rule);
        else
            Second |= (ulong)answer << (2 * (rule - AWord));
    }

    private static ulong GapsIn(ulong word) => word & (word & UpperBits | (word & UpperBits) >> 1);
}
