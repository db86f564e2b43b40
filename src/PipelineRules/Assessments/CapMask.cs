using System.Collections.Generic;

namespace PipelineRules;

/// <summary>
/// The answers that cap a deal at one stance, as masks over the words of an answer sheet: a few operations look at 32 answers.
/// </summary>
internal sealed class CapMask
{
    // No is 10 and Unknown is 11: the upper bit says that there is a gap, and the lower one which.
    private const ulong UpperBits = 0xAAAA_AAAA_AAAA_AAAA;
    private readonly AnswerMatrix _no;
    private readonly AnswerMatrix _unknown;

    public CapMask(IReadOnlyList<ListedRule> rules, Stance cap)
    {
        (_no, _unknown) = (new AnswerMatrix(1, rules.Count), new AnswerMatrix(1, rules.Count));
        for (var rule = 0; rule < rules.Count; rule++)
        {
            _no.Write(0, rule, UpperBitIf(rules[rule].CapOnNo == cap));
            _unknown.Write(0, rule, UpperBitIf(rules[rule].CapOnUnknown == cap));
        }
    }

    public bool Caps(AnswerMatrix sheet, int deal)
    {
        for (var word = 0; word < sheet.WordsADeal; word++)
            if (Caps(sheet.Word(deal, word), word))
                return true;
        return false;
    }

    private static AnswerKind UpperBitIf(bool caps) => caps ? AnswerKind.No : AnswerKind.NotApplicable;

    private bool Caps(ulong answers, int word)
    {
        var (gaps, unknown) = (answers & UpperBits, answers << 1);
        return (gaps & ((unknown & _unknown.Word(0, word)) | (~unknown & _no.Word(0, word)))) != 0;
    }
}
