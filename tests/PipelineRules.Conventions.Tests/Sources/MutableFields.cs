namespace PipelineRules.Conventions.Tests.Sources;

/// <summary>The fields that may change, each with the reason.</summary>
internal static class MutableFields
{
    public static readonly IReadOnlyDictionary<string, string> WithReasons = new Dictionary<string, string>
    {
        ["src/PipelineRules/DealRule.cs _explaining"] = "a rule makes its explaining twin when it is first asked why, and keeps it",
        ["src/PipelineRules/ListedRule.cs _described"] =
            "a built-in rule's attribute is read when its words are first asked for, and kept: reading it takes a fresh process long",
        ["src/PipelineRules/Assessments/DealAssessment.cs _findings"] =
            "a deal's findings are put together when they are first read, and kept",
        ["src/PipelineRules/Assessments/Finding.cs _words"] = "a finding's words are put together when they are first read, and kept",
        ["src/PipelineRules/Facts/FactChanges.cs _isAbsent"] = "a table that was absent comes into being with its first fact",
        ["src/PipelineRules/Pipelines/Live/RowList.cs _came"] =
            "a table that changes counts what came, so that the order in which it came stays told",
        ["src/PipelineRules/Pipelines/Live/RowList.cs _gone"] = "a table that changes counts its gaps, so that it knows when to close them",
        ["src/PipelineRules/Pipelines/Live/LiveContexts.cs _histories"] = "a live pipeline's histories of properties change",
        ["src/PipelineRules/Pipelines/Live/LiveContexts.cs _scope"] = "a live pipeline's histories of properties change",
        ["src/PipelineRules/Pipelines/Live/LiveTables.cs _withHistories"] =
            "the settings are put together when they are read, and again after a history has changed",
        ["src/PipelineRules/Pipelines/Live/LiveContexts.cs _linker"] = "facts are linked as of a day, and the day moves",
        ["src/PipelineRules/Pipelines/Live/ChangeImpact.cs _isEverywhere"] = "a change says how far it reaches while it is made",
        ["src/PipelineRules/Pipelines/Live/LiveState.cs _rates"] = "a live pipeline's rates change",
        ["src/PipelineRules/Pipelines/Live/LiveState.cs _problems"] = "problems are found again after a change",
        ["src/PipelineRules/Coverage/LiveCoverage.cs _tallies"] = "other quotas, teams or rates give other sums",
        ["src/PipelineRules/Coverage/Live/LiveTallies.cs _rows"] = "who rolls up to whom is looked at again when an owner comes or goes",
        ["src/PipelineRules.NRules/PipelineSession.cs _terms"] = "a session's quotas, teams, rates and day change",
        ["src/PipelineRules.NRules/Aggregation/CoverageAggregator.cs _terms"] = "a session's quotas, teams, rates and day change",
        ["src/PipelineRules.NRules/Aggregation/CoverageAggregator.cs _coverage"] = "coverage begins with the terms, which come as a fact",
        ["src/PipelineRules.Json/Reading/JsonCursor.cs _json"] =
            "the framework's reader is a struct that moves: a readonly field would move a copy of it",
        ["src/PipelineRules.Json/Reading/DocumentPath.cs _steps"] =
            "the way to a value grows with the depth, and is stepped along for every value of a file",
        ["src/PipelineRules.Json/Reading/DocumentPath.cs _count"] =
            "the way to a value grows with the depth, and is stepped along for every value of a file",
        ["src/PipelineRules.Crm/Files/CsvFile.cs _hasStrayQuotes"] =
            "the reader tells of a stray quote through a callback while it reads a row",
        ["src/PipelineRules.Crm/Files/UnclosedQuote.cs _line"] = "a search through text knows where it stands; one object is one search",
        ["src/PipelineRules.Crm/Files/UnclosedQuote.cs _column"] = "a search through text knows where it stands; one object is one search",
        ["src/PipelineRules.Crm/Files/EncodingDetector.cs _linesBefore"] =
            "a look through a file knows how many lines it has passed; one object is one look",
        ["src/PipelineRules.Analyzers/Flow/States/CopyOnWriteDictionary.cs _pairs"] =
            "a table shares its pairs with its copies, and takes pairs of its own when it is written to",
        ["src/PipelineRules.Analyzers/Flow/States/CopyOnWriteDictionary.cs _isShared"] =
            "a table shares its pairs with its copies, and takes pairs of its own when it is written to",
        ["src/PipelineRules.Analyzers/Flow/States/Aliases.cs _pairs"] =
            "which deals may be one changes from step to step, and a set that never changes costs nothing to copy",
        ["src/PipelineRules/Facts/Schema/FactRow.cs _known"] = "a row of a table is filled and read again for every fact of a file",
        ["src/PipelineRules.Crm/Unpacking/BackslashQuotes.cs _isStart"] = "a stream that rewrites quotes knows where in a row it stands",
        ["src/PipelineRules.Crm/Unpacking/BackslashQuotes.cs _isDoubled"] = "a stream that rewrites quotes knows where in a row it stands",
        ["src/PipelineRules.Crm/Unpacking/BackslashQuotes.cs _wasDoubled"] = "a stream that rewrites quotes knows where in a row it stands",
        ["src/PipelineRules/Movement/DealMoves.cs _steps"] = "most deals have never moved, and keep no list of steps",
        ["src/PipelineRules/Pipelines/CustomerContext.cs _unknownRanks"] = "found when first asked for, as of past days alone, and kept",
        ["src/PipelineRules/Pipelines/DealContext.cs _gaps"] = "found when first asked for, as of past days alone, and kept",
        ["src/PipelineRules/Pipelines/LinkedPriority.cs _viewsVersion"] = "views of a priority are dropped when companies change",
        ["src/PipelineRules/Pipelines/RankedPriorities.cs _trees"] = "few customers have so many priorities that they are indexed",
        ["src/PipelineRules.Crm/Files/ReadBudget.cs _bytes"] = "the bytes of an export are counted while it is read",
        ["src/PipelineRules.Crm/Files/ReadBudget.cs _rows"] = "the rows of an export are counted while it is read",
        ["src/PipelineRules.Json/Codecs/RowLimit.cs _count"] = "the rows of a file are counted while it is read",
        ["src/PipelineRules/Movement/DealMoves.cs _unbrokenFrom"] = "moves are taken back only along an unbroken chain, which grows",
        ["src/PipelineRules/Movement/InheritedMoves.cs _ids"] = "the ids of lost deals are put together when first asked for, and kept",
        ["src/PipelineRules/Movement/LostDeals.cs _isReady"] = "what lost deals reach is found when first asked for, and kept",
        ["src/PipelineRules/Rulebook.cs _version"] = "the hash of a rulebook is made when its version is first read, and kept",
        ["src/PipelineRules/Pipelines/FactGraph.cs _serving"] =
            "the deals of each priority are grouped when they are first asked for, and kept",
        ["src/PipelineRules/Movement/CustomerDateMoves.cs _ranges"] =
            "the days around a customer's statements are merged when they are first asked for, and kept",
        ["src/PipelineRules.Crm/Imports/FactCells.cs _row"] = "one object reads the cells of every row of a file",
        ["src/PipelineRules.Crm/Cells/NumberEvidence.cs _showsPoint"] =
            "what the cells of a column show is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Cells/NumberEvidence.cs _showsComma"] =
            "what the cells of a column show is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Cells/NumberEvidence.cs _isAsked"] =
            "what the cells of a column show is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Proposals/DayNotation.cs _dayFirst"] =
            "how a column writes days is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Proposals/DayNotation.cs _monthFirst"] =
            "how a column writes days is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Proposals/DayNotation.cs _isEither"] =
            "how a column writes days is gathered while the file is looked through",
        ["src/PipelineRules.Crm/Unpacking/UnpackedFiles.cs _folder"] =
            "a folder for unpacked files is made when the first one is unpacked, and removed at the end",
        ["src/PipelineRules.Crm/Unpacking/UnpackedFiles.cs _folders"] =
            "a folder for unpacked files is made when the first one is unpacked, and removed at the end",
        ["src/PipelineRules.Tool/Inputs/MappedFacts.cs _texts"] =
            "the texts that were read as won, lost or open are told after the reading",
        ["src/PipelineRules/Movement/ChangeChain.cs _steps"] = "a walk along changes counts its steps, which a test bounds",
        ["src/PipelineRules/Movement/DealMoves.cs _held"] = "a walk along changes holds one that may be taken back",
        ["src/PipelineRules/Movement/DealMoves.cs _isStamped"] = "a walk along changes sees the stamp of the closing once",
        ["src/PipelineRules/Pipelines/LinesOfBusiness.cs _start"] = "a walk along a path knows where it stands; one object is one walk",
        ["src/PipelineRules/Pipelines/LinesOfBusiness.cs _end"] = "a walk along a path knows where it stands; one object is one walk",
        ["src/PipelineRules/Pipelines/LinkedPriority.cs _views"] =
            "how other companies see a priority is put together when they first look, and kept",
        ["src/PipelineRules/Pipelines/Live/LiveContexts.cs _view"] = "facts are looked at as of a day, and the day moves",
        ["src/PipelineRules/Pipelines/Live/LiveTable.cs _seen"] = "facts are looked at as of a day, and the day moves",
        ["src/PipelineRules/Pipelines/Live/LiveTables.cs _settings"] = "facts are looked at as of a day, and the day moves",
        ["src/PipelineRules.Analyzers/Flow/Summaries/MethodSummaries.cs s_depth"] =
            "a thread that looks into methods counts how deep it is",
        ["src/PipelineRules.Analytics/Backtests/ConversionBook.cs _wins"] =
            "which deals were won is gathered when a quarter first asks",
        ["src/PipelineRules.Analytics/Backtests/PipelineHistory.cs _last"] =
            "the facts of the day read last are kept for the next landmark of that day",
        ["src/PipelineRules.Analytics/Bridges/DealSteps.cs _was"] =
            "a walk along the steps of a deal knows where it stands",
        ["src/PipelineRules.Analytics/Bridges/DealSteps.cs _is"] =
            "a walk along the steps of a deal knows where it stands",
        ["src/PipelineRules.Analytics/Bridges/PlacedDeals.cs _scopesOfNobody"] =
            "the rows of deals without an owner are looked up once",
        ["src/PipelineRules.Analytics/Calendars/MoveBook.cs _pushes"] =
            "the moves of one seller or team are counted while the history is walked",
        ["src/PipelineRules.Analytics/Calendars/MoveBook.cs _late"] =
            "the moves of one seller or team are counted while the history is walked",
        ["src/PipelineRules.Analytics/Calendars/MoveBook.cs _inMass"] =
            "the moves of one seller or team are counted while the history is walked",
        ["src/PipelineRules.Analytics/Calendars/MoveBook.cs _pulls"] =
            "the moves of one seller or team are counted while the history is walked",
        ["src/PipelineRules.Analytics/Calendars/MoveBook.cs _into"] =
            "the moves of one seller or team are counted while the history is walked",
        ["src/PipelineRules.Analytics/Statistics/RandomNumbers.cs _state"] =
            "a generator of random numbers moves from one to the next",
        ["src/PipelineRules.Crm/Imports/FactCells.cs _snapshots"] =
            "snapshots of fields are read once a table has any",
        ["src/PipelineRules.Crm/Proposals/Proposal.cs _currency"] =
            "what a file says is gathered while it is looked through",
        ["src/PipelineRules/Pipelines/Past/PropertyHistories.cs _byProperty"] =
            "the histories of a property are put together when it is first asked for",
        ["src/PipelineRules/Pipelines/Past/PropertyHistory.cs _found"] =
            "what a property was is found once for all days, when it is first asked for",
    };
}
