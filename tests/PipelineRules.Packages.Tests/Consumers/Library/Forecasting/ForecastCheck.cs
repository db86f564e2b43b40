using System.IO;
using System.Text;
using PipelineRules;
using PipelineRules.Json;

namespace Forecasting
{
    /// <summary>Says how a deal stands.</summary>
    public sealed class ForecastCheck
    {
        public string Of(string json)
        {
            using (var facts = new MemoryStream(Encoding.UTF8.GetBytes(json)))
            {
                var deal = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(FactsFile.Read(facts))).Deals[0];
                return deal + ", held down by " + deal.HeldDownBy[0].Rule;
            }
        }
    }
}
