namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0007AnswerWithoutQuestionTests
{
    private static readonly string s_cases = Written.Types("""
        [Rule("contoso/deal-is-priced")]
        public sealed class DealIsPriced(string given) : DealRule
        {
            private const string Nothing = "";
            private const string Ask = "Is it?";

            protected override Answer Judge(DealContext deal) => deal.Name switch
            {
                "1" => No("it is not", ""), // PIPERULE0007
                "2" => No("it is not", ask: " "), // PIPERULE0007
                "3" => No(ask: default, reason: "it is not"), // PIPERULE0007
                "4" => No("it is not", ask: (string)null!), // PIPERULE0007
                "5" => No("it is not", ask: string.Empty), // PIPERULE0007
                "6" => No("it is not", ask: $""), // PIPERULE0007
                "7" => No("it is not", ask: $" {Nothing}"), // PIPERULE0007
                "8" => Unknown(""), // PIPERULE0007
                "9" => Unknown(ask: Nothing, because: "nobody said"), // PIPERULE0007
                "10" => Unknown(because: "nobody said", ask: default(Text)), // PIPERULE0007
                "11" => Unknown(new Text()), // PIPERULE0007
                "12" => Unknown($"  "), // PIPERULE0007
                "13" => No("", ask: "Is it?"),
                "14" => Unknown("Is it?", because: ""),
                "15" => Unknown(Ask),
                "16" => Unknown($"{deal.Name}"),
                "17" => Unknown(given),
                "18" => Unknown(deal.Name, of: default),
                "19" => Unknown(deal.Id.Length > 3 ? "" : "Is it?"),
                "20" => Unknown(string.Format(null, "Is {0}?", deal.Name)),
                "21" => NotApplicable(""),
                _ => Yes(""),
            };
        }

        public sealed class NoRule
        {
            public string No(string reason, string ask) => reason + ask;

            public string Unknown(string ask) => No("", "") + ask;
        }
        """);

    [Fact]
    public void When_a_question_is_empty_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void It_says_which_answer() => Assert.Equal(
        "No is answered without a question to put to the customer",
        Analyzed.Found(s_cases).OrderBy(found => found.Location.SourceSpan.Start).First().GetMessage(null));
}
