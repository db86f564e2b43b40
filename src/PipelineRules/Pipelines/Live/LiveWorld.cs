using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>Facts that change and what follows from them, kept in step.</summary>
internal sealed class LiveWorld
{
    private readonly LiveTables _tables;
    private readonly Policy _policy;
    private LocalDate _day;
    private LiveLinks _links;
    private ExchangeRates _rates;
    private Lazy<IReadOnlyList<Problem>> _problems;

    public LiveWorld(FactSet facts, Policy policy)
    {
        (_tables, _policy, _day) = (new LiveTables(facts), policy, facts.AsOf);
        (_links, _rates, _problems) = (LinksOfTheDay(), RatesOfTheDay(), NewProblems());
    }

    public LocalDate Day => _day;

    public LiveLinks Links => _links;

    public ExchangeRates Rates => _rates;

    public IReadOnlyList<Problem> Problems => _problems.Value;

    public FactSet Facts => _tables.Facts(_day);

    public LiveChange Changed(Action<LiveTables, Reach> change)
    {
        var reach = new Reach(_tables);
        change(_tables, reach);
        if (reach.ToRates)
            _rates = RatesOfTheDay();
        _problems = NewProblems();
        return _links.Relink(reach);
    }

    public LiveChange MoveTo(LocalDate day)
    {
        if (day == _day)
            return LiveChange.None;
        var gone = _links.Deals.ToArray();
        _day = day;
        (_links, _rates, _problems) = (LinksOfTheDay(), RatesOfTheDay(), NewProblems());
        return new LiveChange(_links.Deals.ToArray(), gone, touchesRates: true, touchesQuotas: true);
    }

    private LiveLinks LinksOfTheDay() => new(_tables, _policy, _day);

    private ExchangeRates RatesOfTheDay() => new(_tables.Settings(_day) with { Rates = _tables.Rates.Facts });

    private Lazy<IReadOnlyList<Problem>> NewProblems() => new(() => Pipeline.From(Facts, _policy).Problems);
}
