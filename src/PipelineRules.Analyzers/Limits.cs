namespace PipelineRules.Analyzers;

/// <summary>
/// What following a value may cost, all in one place. Beyond each of them the analyzers are silent: they may miss, and must not be wrong.
/// </summary>
/// <remarks>
/// Each says what it is for: time, the stack of a thread, or a choice by judgement. Two things say whether they fit. The random methods of
/// the tests count methods that are given up: under one in twenty may be. The benchmark <c>analyzers</c> takes bodies of 5,000 statements
/// and 500 branches: they are to end within two seconds.
/// </remarks>
internal static class Limits
{
    /// <summary>Operations that are evaluated in one body, once for each visit. For time: a body of two seconds.</summary>
    public const int Operations = 100_000;

    /// <summary>Locations and values that one state keeps. For time: each join looks at all of them.</summary>
    public const int StateSize = 600;

    /// <summary>Operations within each other. For the stack of a thread; nobody writes so many by hand.</summary>
    public const int Nesting = 250;

    /// <summary>
    /// Nesting beyond which no other method is looked into, for each of those nests by itself. For the stack of a thread.
    /// </summary>
    public const int NestingAtCall = 60;

    /// <summary>Visits, times the blocks of a graph. For time; loops in loops settle well before.</summary>
    public const int VisitsPerBlock = 40;

    /// <summary>Functions of the body that are run within each other. Chosen: deeper ones are seldom written.</summary>
    public const int InlineDepth = 4;

    /// <summary>Summaries of methods that are computed within each other. Chosen: a method, its helper, and that one's guard.</summary>
    public const int SummaryDepth = 3;

    /// <summary>Characters of a method that is summed up, some 150 lines. Chosen: longer ones seldom tell one thing of a deal.</summary>
    public const int SummaryLength = 6_000;

    /// <summary>Methods of one compilation that are summed up at each depth. For time: some seconds at most.</summary>
    public const int Summaries = 5_000;

    /// <summary>Values that differ at one join and are related to each other. For time: the relations grow by its square.</summary>
    public const int CorrelatedValues = 24;

    /// <summary>
    /// Parts within parts of a value that is summed up. Chosen: a pair of a dictionary, a tuple in it, a deal in that, its date.
    /// </summary>
    public const int SummarizedParts = 4;

    /// <summary>Steps by which an object is followed to where it goes. Chosen: far more than code takes by hand.</summary>
    public const int DestinationSteps = 100;

    /// <summary>Variables behind one value in a backward slice. Chosen, as the one before.</summary>
    public const int SliceVariables = 20;

    /// <summary>Assignments of one variable in a backward slice. Chosen: a variable of more is filled step by step.</summary>
    public const int SliceAssignments = 10;

    /// <summary>Operations that a backward slice visits. For time: close dates assigned in a row take their square.</summary>
    public const int SliceSteps = 40;

    /// <summary>Helpers of the same file that a backward slice enters. As many as summaries.</summary>
    public const int SliceDepth = SummaryDepth;

    /// <summary>Returns of a helper that a backward slice looks at. Chosen: a switch over the months, and some.</summary>
    public const int HelperReturns = 20;

    /// <summary>Characters of a member in which collected errors are searched, some 500 lines. For time: it takes their square.</summary>
    public const int ErrorCollectionLength = 20_000;

    /// <summary>Statements after an early return that count as its other side. Chosen: further down is other business.</summary>
    public const int FollowingStatements = 5;
}
