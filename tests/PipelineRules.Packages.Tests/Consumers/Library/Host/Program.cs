using System;
using Forecasting;

Console.WriteLine(new ForecastCheck().Of(
    """
    { "asOf": "2026-11-16", "customers": [{ "id": "C-1", "name": "Contoso" }],
      "deals": [{ "id": "D-1", "customer": "C-1", "name": "Claims platform", "category": "commit", "closeDate": "2027-03-31" }] }
    """));
Console.WriteLine(
    typeof(PipelineRules.Rulebook).Assembly.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false)[0]
        is System.Runtime.Versioning.TargetFrameworkAttribute made ? made.FrameworkName : "");
