using System;
using System.Collections.Generic;
using System.Linq;
using Contoso.Plugins;

namespace Host
{
    /// <summary>Stands in for the CRM: one execution of a plug-in, and what came of it.</summary>
    public sealed class Program : IServiceProvider, IExecution
    {
        public DateTime OperationCreatedOn { get; } = new DateTime(2026, 11, 16, 9, 30, 0);

        public IDictionary<string, object> Target { get; } =
            new Dictionary<string, object> { ["opportunityid"] = Guid.Empty, ["name"] = "Claims platform" };

        public IDictionary<string, object> OutputParameters { get; } = new Dictionary<string, object>();

        public static void Main()
        {
            var crm = new Program();
            new ForecastGuard().Execute(crm);
            Console.WriteLine(string.Join("; ", crm.OutputParameters.Select(told => told.Key + ": " + told.Value)));
            Console.WriteLine("runtime: " + (Type.GetType("Mono.Runtime") == null ? ".NET Framework" : "Mono"));
            Console.WriteLine("key: " + BitConverter.ToString(typeof(ForecastGuard).Assembly.GetName().GetPublicKeyToken()).Length);
            Console.WriteLine("json: " + AppDomain.CurrentDomain.GetAssemblies().Any(one => one.GetName().Name == "System.Text.Json"));
        }

        public object GetService(Type serviceType) => serviceType == typeof(IExecution) ? this : null;
    }
}
