using PipelineRules.Pipelines;
namespace PipelineRules;

/// <summary>The answers of all rules for many deals, two bits an answer, deal by deal.</summary>
internal sealed class AnswerMatrix(int deals, int rules)
{
    private const int AnswersAWord = 32;
    private readonly ulong[] _words = new ulong[deals * WordsFor(rules)];

    /// <summary>How many words hold the answers of one deal.</summary>
    public int WordsADeal { get; } = WordsFor(rules);

    public AnswerKind this[int deal, int rule] =>
        (AnswerKind)((_words[Place(deal, rule)] >> Shift(rule)) & 3);

    /// <summary>The answers to 32 rules, the first in the lowest two bits.</summary>
    public ulong Word(int deal, int word) => _words[deal * WordsADeal + word];

    public void Write(int deal, int rule, AnswerKind answer) =>
        _words[Place(deal, rule)] = (_words[Place(deal, rule)] & ~(3UL << Shift(rule))) | ((ulong)answer << Shift(rule));

    /// <summary>Asks one rule of neighbouring deals, none of which has been asked it, and writes the answers down.</summary>
    public void Ask(DealRule rule, int place, DealContext[] deals, int count, int firstRow)
    {
        var (shift, at) = (Shift(place), Place(firstRow, place));
        for (var i = 0; i < count; i++, at += WordsADeal)
            _words[at] |= (ulong)rule.Evaluate(deals[i]).Kind << shift;
    }

    private static int WordsFor(int rules) => (rules + AnswersAWord - 1) / AnswersAWord;

    private static int Shift(int rule) => rule % AnswersAWord * 2;

    private int Place(int deal, int rule) => deal * WordsADeal + rule / AnswersAWord;
}
