using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the classes that hold operations: one per group, and the client itself for operations without one.</summary>
internal static class GroupPlanner
{
    public static List<OperationGroup> Groups(ApiModel model, OperationNames names)
    {
        var groups = new List<OperationGroup>();
        var byName = new Dictionary<string, OperationGroup>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in model.Operations)
        {
            // Tags that become the same name are one group: a tag spelt in two ways is still one idea.
            var key = names.Of(operation).Group;
            if (!byName.TryGetValue(key ?? "", out var group))
            {
                group = new OperationGroup(key, operation.Tag, []);
                byName.Add(key ?? "", group);
                groups.Add(group);
            }

            group.Operations.Add(operation);
        }

        return groups;
    }

    public static List<GroupPlan> Plan(PlanContext context, List<OperationGroup> groups, string clientName, CancellationToken cancellationToken)
    {
        var members = new NameScope(context.Problems, [.. ReservedNames.Client, clientName]);
        var plans = new List<GroupPlan>();
        foreach (var group in groups.Where(group => group.Name is not null))
        {
            var property = members.Take(group.Operations[0].Pointer, group.Name!, group.Name + "Group");
            var className = context.TypeNames.Take(group.Operations[0].Pointer, property + "Operations");
            plans.Add(PlanGroup(context, group, className, property, new NameScope(context.Problems, [.. ReservedNames.Object, className]), cancellationToken));
        }

        foreach (var group in groups.Where(group => group.Name is null))
        {
            plans.Add(PlanGroup(context, group, clientName, null, members, cancellationToken));
        }

        return plans;
    }

    private static GroupPlan PlanGroup(
        PlanContext context, OperationGroup group, string className, string? property, NameScope members, CancellationToken cancellationToken)
    {
        var operations = new List<OperationPlan>();
        var classes = new List<ClassPlan>();
        if (context.Delimited is not null)
        {
            operations.AddRange(group.Operations.Select(operation => new DelimitedOperationPlanner(context, operation, members, property ?? "").Plan(classes)));
        }
        else
        {
            PlanOperations(context, group, className, property, members, operations, classes, cancellationToken);
        }

        var description = context.Model.Tags.FirstOrDefault(tag => string.Equals(tag.Name, group.Tag, StringComparison.Ordinal))?.Description;
        EquatableArray<Code> docs = property is null
            ? []
            : new DocComment().SummaryOf(description, "Operations of the group " + (group.Tag ?? group.Name) + ".").Lines();
        var name = Code.Identifier(className);
        var plan = new OperationsPlan(
            context.Namespace, docs, context.Access, name, property is not null, operations.ToEquatableArray(), classes.ToEquatableArray());
        var member = property is null ? null : new GroupPropertyPlan(docs, Code.Of($"global::{context.Namespace}.{name}"), Code.Identifier(property));
        return new GroupPlan(property, plan, member);
    }

    private static void PlanOperations(
        PlanContext context,
        OperationGroup group,
        string className,
        string? property,
        NameScope members,
        List<OperationPlan> operations,
        List<ClassPlan> classes,
        CancellationToken cancellationToken)
    {
        var planners = group.Operations.Select(operation => (operation.OperationId, Planner: new OperationPlanner(context, operation, members, property ?? ""))).ToList();
        foreach (var (id, planner) in planners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var planned = planner.Plan();
            operations.Add(planned);
            classes.AddRange(planner.Classes);
            if (id is not null)
            {
                context.OperationFields[id] = Code.Of($"{context.TypeName(className)}.{planned.Field}");
            }
        }
    }
}
