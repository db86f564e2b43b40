// A plug-in on late-bound records, in C# 7.3.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Fabrikam.Plugins
{
    public class Entity
    {
        private readonly Dictionary<string, object> values = new Dictionary<string, object>();

        public Guid Id { get; set; }

        public object this[string name]
        {
            get { return values.TryGetValue(name, out var value) ? value : null; }
            set { values[name] = value; }
        }

        public bool Contains(string name)
        {
            return values.ContainsKey(name);
        }

        public T GetAttributeValue<T>(string name)
        {
            return values.TryGetValue(name, out var value) && value is T typed ? typed : default(T);
        }
    }

    public interface IService
    {
        IEnumerable<Entity> Open(Guid seller);

        void Update(Entity entity);
    }

    public sealed class PushPlugin
    {
        /// <summary>Creates the renewal on the day after, whoever needs it when.</summary>
        public static Entity Renew(Entity contract, DateTime renewal)
        {
            var opportunity = new Entity { Id = Guid.NewGuid() };
            opportunity["name"] = contract["name"];
            opportunity["estimatedclosedate"] = renewal; // PIPERULE1001
            return opportunity;
        }

        /// <summary>Looks whether the field is there, and only traces it.</summary>
        public void Commit(IService service, Guid seller, Action<string> trace)
        {
            foreach (var opportunity in service.Open(seller).ToList())
            {
                var change = new Entity();
                if (opportunity.Contains("fabrikam_musthavedate"))
                {
                    change["fabrikam_musthavedate"] = opportunity["fabrikam_musthavedate"];
                }
                else
                {
                    trace("no must-have date: " + opportunity.Id.ToString("D"));
                }

                change["msdyn_forecastcategory"] = 3; // PIPERULE1002
                service.Update(change);
            }
        }

        public void Touch(Entity opportunity, DateTime day)
        {
            opportunity["estimatedclosedate"] = day; // PIPERULE1003
        }
    }
}
