using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Assessments;

/// <summary>The answers that cap a deal at one stance, as masks over the words of an answer sheet: a few operations look at 32 answers.</summary>
internal sealed class CapMask
{
    // No is 10 and Unknown is 11: the upper bit says that there is a gap, and the lower one which.
    private const ulong UpperBits = 0xAAAA_AAAA_AAAA_AAAA;
    private readonly ulong[] _no;
    private readonly ulong[] _unknown;

    public CapMask(IReadOnlyList<ListedRule> rules, Stance cap)
    {
        _no = UpperBitsOf([.. rules.Select(rule => rule.CapOnNo == cap)]);
        _unknown = UpperBitsOf([.. rules.Select(rule => rule.CapOnUnknown == cap)]);
    }

    public bool Caps(AnswerSheet sheet, int deal)
    {
        for (var word = 0; word < _no.Length; word++)
            if (Caps(sheet.Word(deal, word), word))
                return true;
        return false;
    }

    private bool Caps(ulong answers, int word)
    {
        var (gaps, unknown) = (answers & UpperBits, answers << 1);
        return (gaps & ((unknown & _unknown[word]) | (~unknown & _no[word]))) != 0;
    }

    private static ulong[] UpperBitsOf(bool[] rules)
    {
        var sheet = new AnswerSheet(1, rules.Length);
        for (var rule = 0; rule < rules.Length; rule++)
            sheet.Write(0, rule, rules[rule] ? AnswerKind.No : AnswerKind.NotApplicable);
        return [.. Enumerable.Range(0, sheet.WordsADeal).Select(word => sheet.Word(0, word))];
    }
}
