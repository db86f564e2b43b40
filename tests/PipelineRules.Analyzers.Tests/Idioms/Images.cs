using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xrm;

namespace Fabrikam.LateBound
{
    public static class Plugins
    {
        // TryGetValue of the images, nullable.
        public static void S01(IPluginExecutionContext context, DateTime close)
        {
            if (!context.InputParameters.TryGetValue("Target", out var value) || value is not Xrm.Entity target)
                return;
            context.PreEntityImages.TryGetValue("PreImage", out Xrm.Entity? image);
            var must =
                target.GetAttributeValue<DateTime?>("contoso_musthavedate") ?? image?.GetAttributeValue<DateTime?>("contoso_musthavedate");
            if (must is null)
                throw new InvalidPluginExecutionException("ask the customer");
            target["estimatedclosedate"] = close;
        }

        // Target and image merged in a loop.
        public static void S02(Xrm.Entity target, Xrm.Entity preImage, DateTime close)
        {
            var merged = new Xrm.Entity(target.LogicalName, target.Id);
            foreach (var pair in preImage.Attributes)
                merged[pair.Key] = pair.Value;
            foreach (var pair in target.Attributes)
                merged[pair.Key] = pair.Value;
            if (!merged.Contains("contoso_musthavedate"))
                return;
            target["estimatedclosedate"] = close;
        }

        // A helper that reads from the target, else the image.
        public static void S03(Xrm.Entity target, Xrm.Entity? image, DateTime close)
        {
            var must = Value<DateTime?>(target, image, "contoso_musthavedate");
            if (!must.HasValue)
                return;
            target["estimatedclosedate"] = close;
        }

        private static T? Value<T>(Xrm.Entity target, Xrm.Entity? image, string name) =>
            target.Contains(name) ? target.GetAttributeValue<T>(name)
                : image is not null && image.Contains(name) ? image.GetAttributeValue<T>(name) : default;

        // Either contains it.
        public static void S04(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            if (!target.Contains("contoso_musthavedate") && !image.Contains("contoso_musthavedate"))
                return;
            target["estimatedclosedate"] = close;
        }

        // Constants for names.
        private const string MustHave = "contoso_musthavedate";
        private const string Close = "estimatedclosedate";
        public static void S05(Xrm.Entity target, DateTime close)
        {
            if (target.Attributes.TryGetValue(MustHave, out var must) && must is DateTime)
                target[Close] = close;
        }

        // A new record by an initializer of attributes.
        public static Guid S06(IOrganizationService service, DateTime must, DateTime close) => service.Create(new Xrm.Entity("opportunity")
        {
            ["name"] = "x",
            ["contoso_musthavedate"] = must,
            ["estimatedclosedate"] = close,
        });

        // The update carries what changes alone.
        public static void S07(IOrganizationService service, Guid id, DateTime close)
        {
            var current = service.Retrieve("opportunity", id, new ColumnSet("contoso_musthavedate"));
            if (current.GetAttributeValue<DateTime?>("contoso_musthavedate") == null)
                return;
            var update = new Xrm.Entity("opportunity", id);
            update.Attributes["estimatedclosedate"] = close;
            service.Update(update);
        }

        // Updates collected, then sent.
        public static void S08(IOrganizationService service, IEnumerable<Xrm.Entity> all, DateTime close)
        {
            var updates = new List<Xrm.Entity>();
            foreach (var one in all.Where(one => one.Contains("contoso_musthavedate")))
            {
                var update = new Xrm.Entity(one.LogicalName) { Id = one.Id };
                update["estimatedclosedate"] = close;
                updates.Add(update);
            }
            updates.ForEach(service.Update);
        }

        // The merged record is given what the target says, else what the image does.
        public static void S09(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            DateTime? must = null;
            if (target.Contains("contoso_musthavedate"))
                must = target.GetAttributeValue<DateTime?>("contoso_musthavedate");
            else if (image.Contains("contoso_musthavedate"))
                must = image.GetAttributeValue<DateTime?>("contoso_musthavedate");
            if (must == null)
                throw new InvalidPluginExecutionException("no date");
            target["estimatedclosedate"] = close;
        }

        // Early leave by pattern.
        public static void S10(Xrm.Entity target, DateTime close)
        {
            if (target["contoso_musthavedate"] is not DateTime must || must < close)
                return;
            target["estimatedclosedate"] = close;
        }

        // An indexer of images behind Contains.
        public static void S11(IPluginExecutionContext context, Xrm.Entity target, DateTime close)
        {
            var image = context.PreEntityImages.Contains("PreImage") ? context.PreEntityImages["PreImage"] : null;
            var must = target.Contains("contoso_musthavedate")
                ? target.GetAttributeValue<DateTime?>("contoso_musthavedate")
                : image?.GetAttributeValue<DateTime?>("contoso_musthavedate");
            if (must.HasValue)
                target["estimatedclosedate"] = close;
        }

        // Merged by a helper that coalesces records.
        public static void S12(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            var full = Merge(target, image);
            if (full.GetAttributeValue<DateTime?>("contoso_musthavedate") is null)
                return;
            target["estimatedclosedate"] = close;
        }

        private static Xrm.Entity Merge(Xrm.Entity target, Xrm.Entity image)
        {
            var full = new Xrm.Entity(target.LogicalName) { Id = target.Id };
            full.Attributes.AddRange(image.Attributes.ToArray());
            foreach (var attribute in target.Attributes)
                full.Attributes[attribute.Key] = attribute.Value;
            return full;
        }

        // A loop over records to find the first that has the date.
        public static void S13(Xrm.Entity target, Xrm.Entity? image, Xrm.Entity? post, DateTime close)
        {
            DateTime? must = null;
            foreach (var record in new[] { target, image, post })
                if (record != null && record.Contains("contoso_musthavedate"))
                {
                    must = record.GetAttributeValue<DateTime?>("contoso_musthavedate");
                    break;
                }
            if (must is null)
                return;
            target["estimatedclosedate"] = close;
        }

        // LINQ over the records.
        public static void S14(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            var must =
                new[] { target, image }.Select(record => record.GetAttributeValue<DateTime?>("contoso_musthavedate"))
                    .FirstOrDefault(date => date is not null);
            if (must is null)
                return;
            target["estimatedclosedate"] = close;
        }

        // The target clears it, then asks the date that holds after the change.
        public static void S15(Xrm.Entity target, Xrm.Entity? image, DateTime close)
        {
            object? must;
            if (!target.Attributes.TryGetValue("contoso_musthavedate", out must) && image != null)
                image.Attributes.TryGetValue("contoso_musthavedate", out must);
            if (must is null)
                return;
            target["estimatedclosedate"] = close;
        }

        // A nullable image read by its own TryGetAttributeValue.
        public static void S16(Xrm.Entity target, Xrm.Entity? image, DateTime close)
        {
            if (!target.TryGetAttributeValue("contoso_musthavedate", out DateTime? must))
                must = image?.GetAttributeValue<DateTime?>("contoso_musthavedate");
            if (must is not { } day)
                return;
            target["estimatedclosedate"] = day < close ? day : close;
        }

        // A local function asks.
        public static void S17(Xrm.Entity target, DateTime close)
        {
            if (IsDated())
                target["estimatedclosedate"] = close;
            bool IsDated() => target.Contains("contoso_musthavedate") && target["contoso_musthavedate"] != null;
        }

        // A clone that is sent as an update.
        public static void S18(IOrganizationService service, EntityReference reference, DateTime close)
        {
            Xrm.Entity patch = new(reference.LogicalName, reference.Id) { Attributes = { ["estimatedclosedate"] = close } };
            service.Update(patch);
        }
        // Merged by LINQ into a dictionary.
        public static void S19(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            var all =
                image.Attributes.Concat(target.Attributes).GroupBy(pair => pair.Key)
                    .ToDictionary(group => group.Key, group => group.Last().Value);
            if (!all.TryGetValue("contoso_musthavedate", out var must) || must is null)
                return;
            target["estimatedclosedate"] = close;
        }

        // Merged in place where the target leaves it out.
        public static void S20(Xrm.Entity target, Xrm.Entity image, DateTime close)
        {
            foreach (var attribute in image.Attributes)
                if (!target.Contains(attribute.Key))
                    target[attribute.Key] = attribute.Value;
            if (target.Contains("contoso_musthavedate"))
                target["estimatedclosedate"] = close;
        }
    }
}

namespace Fabrikam.EarlyBound
{
    public static class Plugins
    {
        // Target ?? image of early-bound records.
        public static void S01(Early.Opportunity target, Early.Opportunity image, DateTime close)
        {
            var must = target.Contoso_MustHaveDate ?? image.Contoso_MustHaveDate;
            if (must is null)
                return;
            target.EstimatedCloseDate = close;
        }

        // An update shell.
        public static void S02(IOrganizationService service, Guid id, DateTime close) =>
            service.Update(new Early.Opportunity(id) { EstimatedCloseDate = close });

        // Another.
        public static void S03(IOrganizationService service, Early.Opportunity one, DateTime close)
        {
            if (one.Contoso_MustHaveDate == null) return;
            var update =
                new Early.Opportunity {
                    OpportunityId = one.OpportunityId, EstimatedCloseDate = close,
                    MsDynForecastCategory = Early.ForecastCategory.Committed };
            service.Update(update);
        }

        // Full creation.
        public static Guid S04(IOrganizationService service, DateTime must, DateTime close) =>
            service.Create(new Early.Opportunity { Name = "x", Contoso_MustHaveDate = must, EstimatedCloseDate = close });

        // The image that may be null.
        public static void S05(Xrm.Entity record, Early.Opportunity? image, DateTime close)
        {
            var target = record.ToEntity<Early.Opportunity>();
            if ((target.Contoso_MustHaveDate ?? image?.Contoso_MustHaveDate) is not { } must)
                throw new InvalidPluginExecutionException("ask");
            target.EstimatedCloseDate = must.AddDays(-30);
        }

        // Late-bound check, early-bound write.
        public static void S06(Xrm.Entity record, DateTime close)
        {
            var target = record.ToEntity<Early.Opportunity>();
            if (!target.Contains("contoso_musthavedate"))
                return;
            target.EstimatedCloseDate = close;
        }

        // A chosen date is given.
        public static void S07(Early.Opportunity target, Early.Opportunity image, DateTime close)
        {
            target.Contoso_MustHaveDate ??= image.Contoso_MustHaveDate;
            if (target.Contoso_MustHaveDate.HasValue)
                target.EstimatedCloseDate = close;
        }

        // Conditional by contains.
        public static void S08(Early.Opportunity target, Early.Opportunity image, DateTime close)
        {
            var must = target.Attributes.Contains("contoso_musthavedate") ? target.Contoso_MustHaveDate : image.Contoso_MustHaveDate;
            if (must == null)
                return;
            target.EstimatedCloseDate = close;
        }

        // Cleared on purpose, and then nothing is forecast.
        public static void S09(Early.Opportunity target, DateTime? must, DateTime close)
        {
            target.Contoso_MustHaveDate = must;
            target.EstimatedCloseDate = must.HasValue ? close : (DateTime?)null;
        }
    }
}
