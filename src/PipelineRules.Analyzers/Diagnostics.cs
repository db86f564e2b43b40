using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers;

/// <summary>The words of every diagnostic. A number is never used again for something else.</summary>
public static class Diagnostics
{
    private const string Authors = "PipelineRules.Authors";
    private const string Integrators = "PipelineRules.Integrators";

    /// <summary>A rule reads only the deal it is given.</summary>
    public static readonly DiagnosticDescriptor RuleReadsTheWorld = new(
        "PIPERULE0001", "A rule reads only the deal it is given",
        "'{0}' {1}; the same facts must give the same answer on every machine on every day, so take it from the deal or from a "
            + "constructor parameter",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A rule that reads a clock, a file or a setting gives another answer tomorrow and on another machine, so "
            + "that nobody can repeat it.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0001"));

    /// <summary>A value that may be missing is compared as if it were there.</summary>
    public static readonly DiagnosticDescriptor UnknownComparedAsNo = new(
        "PIPERULE0002", "A value that may be missing is compared as if it were there",
        "'{0}' may be missing, and then the comparison is false, which decides the answer although nobody knows; match the missing value "
            + "first and answer Unknown",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A comparison with a missing value is false, so what nobody knows is answered like what is known not to be so.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0002"));

    /// <summary>A rule is sealed.</summary>
    public static readonly DiagnosticDescriptor RuleNotSealed = new(
        "PIPERULE0003", "A rule is sealed",
        "Seal '{0}': a rule is one law, and a rulebook knows it by its type",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A rulebook knows a rule by its type, so a rule that others derive from is no longer one law.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0003"));

    /// <summary>A rule has a fit name.</summary>
    public static readonly DiagnosticDescriptor RuleNameUnfit = new(
        "PIPERULE0004", "A rule has a fit name",
        "{0}",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A rule is known by its name in reports, waivers and files, so the name is lower case, in words apart by "
            + "hyphens, behind the name of who wrote it.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0004"));

    /// <summary>Two rules have one name.</summary>
    public static readonly DiagnosticDescriptor RuleNameTaken = new(
        "PIPERULE0005", "Two rules have one name",
        "'{0}' is also the name of {1}; a rulebook with both cannot be built",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Two rules of one name cannot stand in one rulebook.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0005"));

    /// <summary>A rule has no state that changes.</summary>
    public static readonly DiagnosticDescriptor RuleHasState = new(
        "PIPERULE0006", "A rule has no state that changes",
        "'{0}' of rule '{1}' can change; a rule is shared between threads and must answer the same each time it is asked",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A rule is shared between threads and asked in any order, so state that changes makes its answers depend "
            + "on who asked before.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0006"));

    /// <summary>No and Unknown carry a question.</summary>
    public static readonly DiagnosticDescriptor AnswerWithoutQuestion = new(
        "PIPERULE0007", "No and Unknown carry a question",
        "{0} is answered without a question to put to the customer",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "No and Unknown are worth something only with the question that would settle them.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0007"));

    /// <summary>A rule can answer more than one thing.</summary>
    public static readonly DiagnosticDescriptor RuleAnswersOneThing = new(
        "PIPERULE0008", "A rule can answer more than one thing",
        "'{0}' can only ever answer {1}, so it tells no deal from another",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A rule that gives one answer for every deal tells no deal from another.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0008"));

    /// <summary>A rule is listed by a rulebook.</summary>
    public static readonly DiagnosticDescriptor RuleNeverListed = new(
        "PIPERULE0009", "A rule is listed by a rulebook",
        "'{0}' is never created here, so no rulebook of this assembly asks it",
        Authors, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: "A rule that no rulebook lists is never asked.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0009"));

    /// <summary>A cap is stated for an answer that is given.</summary>
    public static readonly DiagnosticDescriptor CapNeverUsed = new(
        "PIPERULE0010", "A cap is stated for an answer that is given",
        "'{0}' states a cap for {1}, which it never answers",
        Authors, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A cap for an answer that the rule never gives misleads whoever reads it.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE0010"));

    /// <summary>A deal is forecast without the customer's must-have date.</summary>
    public static readonly DiagnosticDescriptor ForecastWithoutMustHaveDate = new(
        "PIPERULE1001", "A deal is forecast without the customer's must-have date",
        "{0} is forecast here, {2}, and {1} is missing on every path to this point",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A forecast that rests on no date by which the customer must have the outcome rests on the wish of the seller.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1001"));

    /// <summary>A deal is forecast without the customer's must-have date on some path.</summary>
    public static readonly DiagnosticDescriptor ForecastSometimesWithoutMustHaveDate = new(
        "PIPERULE1002", "A deal is forecast without the customer's must-have date on some path",
        "{0} is forecast here, {2}, and {1} is missing on some path to this point",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "On some path the deal is forecast although nobody knows by when the customer must have the outcome.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1002"));

    /// <summary>A deal is forecast without checking the customer's must-have date.</summary>
    public static readonly DiagnosticDescriptor ForecastWithoutCheckingMustHaveDate = new(
        "PIPERULE1003", "A deal is forecast without checking the customer's must-have date",
        "{0} is forecast here, {2}, and nothing before it checks {1}",
        Integrators, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: "The date may be there, but nobody has looked before the deal is forecast.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1003"));

    /// <summary>A day is made from a time stamp without a stated time zone.</summary>
    public static readonly DiagnosticDescriptor DayWithoutTimeZone = new(
        "PIPERULE1004", "A day is made from a time stamp without a stated time zone",
        "'{0}' is a day made from a {1}, and nobody says in whose time zone: it may be a day off; convert the time stamp with the zone of "
            + "whoever means the day",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Midnight in one time zone is another day in the next, so a day made from a time stamp without a zone may "
            + "be a day off.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1004"));

    /// <summary>A deal is forecast on the seller's calendar.</summary>
    public static readonly DiagnosticDescriptor ForecastOnSellersCalendar = new(
        "PIPERULE1005", "A deal is forecast on the seller's calendar",
        "'{0}' is taken from the seller's calendar, while the customer's must-have date is at hand; forecast on the last day on which the "
            + "customer can sign",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "The quarter of the seller ends for the seller; a customer signs when the must-have date makes them sign.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1005"));

    /// <summary>A close date is moved later without a reason.</summary>
    public static readonly DiagnosticDescriptor MovedLaterWithoutReason = new(
        "PIPERULE1006", "A close date is moved later without a reason",
        "'{0}' is moved later here, and no reason is recorded; record why, in the customer's words where there are any",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A move that the customer caused and one that the seller needed look the same once the reason is lost.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1006"));

    /// <summary>Unknown is taken for No, or Unproven for Reactive.</summary>
    public static readonly DiagnosticDescriptor UnknownTakenForNo = new(
        "PIPERULE1007", "Unknown is taken for No, or Unproven for Reactive",
        "'{0}' may be {1} here, and that is taken for {2}; ask about {1} first, or name both where both are meant",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Unknown is a question still to be asked, and never No; Unproven is what nobody has proved yet, and never Reactive.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1007"));

    /// <summary>Money is summed with no look at the currency.</summary>
    public static readonly DiagnosticDescriptor MoneySummedWithoutCurrency = new(
        "PIPERULE1008", "Money is summed with no look at the currency",
        "'{0}' is added up here, and nothing looks at the currencies; keep them apart by currency, or convert first",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A sum of bare amounts adds euros to yen and looks like a figure.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1008"));

    /// <summary>An assessment's problems are never looked at.</summary>
    public static readonly DiagnosticDescriptor ProblemsNeverLookedAt = new(
        "PIPERULE1009", "An assessment's problems are never looked at",
        "Nothing looks at the problems of this assessment, so nobody learns which facts were bad and which rules failed",
        Integrators, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: "Bad data never throws and is never dropped: it becomes a problem, and where nobody reads problems nobody "
            + "learns of it.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1009"));

    /// <summary>A line of PipelineRules.Annotations.txt names nothing.</summary>
    public static readonly DiagnosticDescriptor AnnotationNamesNothing = new(
        "PIPERULE1010", "A line of PipelineRules.Annotations.txt names nothing",
        "{0}",
        Integrators, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A mark that names nothing, or cannot work, protects nothing, and nobody would see that it does not.",
        helpLinkUri: DiagnosticPage.UrlFor("PIPERULE1010"));
}
