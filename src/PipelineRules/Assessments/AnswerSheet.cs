namespace PipelineRules.Assessments;

/// <summary>The answers of all rules for many deals, two bits an answer, deal by deal.</summary>
internal sealed class AnswerSheet(int deals, int rules)
{
    private const int AnswersAWord = 32;
    private readonly int _wordsADeal = (rules + AnswersAWord - 1) / AnswersAWord;
    private readonly ulong[] _words = new ulong[deals * ((rules + AnswersAWord - 1) / AnswersAWord)];

    public AnswerKind this[int deal, int rule] =>
        (AnswerKind)((_words[Place(deal, rule)] >> Shift(rule)) & 3);

    public void Write(int deal, int rule, AnswerKind answer) => _words[Place(deal, rule)] |= (ulong)answer << Shift(rule);

    private static int Shift(int rule) => rule % AnswersAWord * 2;

    private int Place(int deal, int rule) => deal * _wordsADeal + rule / AnswersAWord;
}
