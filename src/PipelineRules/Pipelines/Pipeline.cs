using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Pipelines.Past;

namespace PipelineRules;

/// <summary>Facts linked, checked and indexed, as of a day. It never changes and may be shared between threads.</summary>
public sealed class Pipeline
{
    private readonly FactSet _recorded;
    private readonly PropertyHistories _histories;
    private readonly FactIndex<Deal> _factIndex;
    private readonly ExchangeRates _rates;
    private readonly Lazy<FactsAround> _around;

    private Pipeline(FactSet recorded, PropertyHistories histories, Policy policy)
    {
        (_recorded, _histories, Policy) = (recorded, histories, policy);
        var known = new KnownFactSet(recorded, histories, policy);
        Facts = known.Facts;
        _rates = new ExchangeRates(Facts);
        _around = new(() => new FactsAround(Facts));
        var factGraph = new FactGraph(Facts, policy, known.View, recorded);
        (_factIndex, Deals, Problems) = (factGraph.Deals, factGraph.Contexts, factGraph.Problems.All);
        OpenDeals = Array.FindAll(factGraph.Contexts, static deal => deal.IsOpen);
    }

    /// <summary>The facts as they were known on the as-of day: what was dated later is not among them.</summary>
    public FactSet Facts { get; }

    /// <summary>The settings that the facts were linked with.</summary>
    public Policy Policy { get; }

    /// <summary>The day as which everything is looked at.</summary>
    public LocalDate AsOfDay => Facts.AsOf;

    /// <summary>The seller's fiscal calendar.</summary>
    public FiscalCalendar Calendar => Linker.CalendarOf(Facts);

    /// <summary>Every deal known on the day, in the order of the facts: open, won and lost.</summary>
    public IReadOnlyList<DealContext> Deals { get; }

    /// <summary>The deals that were open on the day, in the order of the facts.</summary>
    public IReadOnlyList<DealContext> OpenDeals { get; }

    /// <summary>Everything found wrong with the facts, by table.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The facts that single deals are judged by; they are indexed when this is first read.</summary>
    internal FactsAround Around => _around.Value;

    /// <summary>Links facts as of their own day.</summary>
    /// <param name="facts">The facts. Bad ones become problems and stay in.</param>
    /// <param name="policy">The settings; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static Pipeline From(FactSet facts, Policy? policy = null) =>
        new(facts ?? throw new ArgumentNullException(nameof(facts)), new PropertyHistories(facts), policy ?? Policy.Default);

    /// <summary>The world as it was known on a day: later validations, moves, deals, wins and losses are unseen.</summary>
    /// <param name="day">The day; it may lie before or after this pipeline's own.</param>
    public Pipeline AsOf(LocalDate day) => new(_recorded.AsSeenOn(day), _histories, Policy);

    /// <summary>
    /// A live pipeline that begins as this one. What is dated after the day is kept, and comes into view when the day reaches it.
    /// </summary>
    public LivePipeline ToLive() => LivePipeline.From(_recorded, Policy);

    /// <summary>
    /// What a deal is worth in the reporting currency where there is a rate, as coverage converts it: at the rate of the day it was closed
    /// on, or of the as-of day. Null when its amount is not known, or too large to be true.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Money? ReportingAmount(DealContext deal) => _rates.Convert(deal ?? throw new ArgumentNullException(nameof(deal)));

    /// <summary>
    /// An amount in the reporting currency, at the rate of the as-of day, to the cent; in its own currency where there is no rate. Null
    /// when it is too large to be true.
    /// </summary>
    public Money? ToReportingCurrency(Money amount) =>
        AmountLimits.Usable(amount) is { } usable ? _rates.Converted(usable, AsOfDay) : null;

    /// <summary>How many deals there are, and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Deals.Count} deals as of {AsOfDay:uuuu-MM-dd}");

    /// <summary>The deal of an id; null when there is none. Of several with one id, the first.</summary>
    public DealContext? Find(string? id) => _factIndex.Place(id) is >= 0 and var place ? Deals[place] : null;
}
