using NodaTime;
using PipelineRules.Facts;

namespace Contoso.Plugins
{
    /// <summary>The C# of the plug-in's day, on .NET Framework.</summary>
    public static class Opportunities
    {
        public static Deal Committed(string id, LocalDate close)
        {
            return new Deal(id, Category: DealCategory.Commit, CloseDate: close); // PIPERULE1001 warning
        }

        public static Entity Forecast(object close)
        {
            var opportunity = new Entity();
            opportunity["estimatedclosedate"] = close; // PIPERULE1001 warning
            return opportunity;
        }

        public static Entity Dated(object close, object mustHave)
        {
            var opportunity = new Entity();
            opportunity["contoso_musthavedate"] = mustHave;
            if (opportunity["contoso_musthavedate"] != null)
            {
                opportunity["estimatedclosedate"] = close;
            }

            return opportunity;
        }
    }
}
