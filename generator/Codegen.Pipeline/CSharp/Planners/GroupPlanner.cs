using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the classes that hold operations: one per tag, and the client itself for operations without one.</summary>
internal static class GroupPlanner
{
    public static List<OperationGroup> Groups(ApiModel model)
    {
        var groups = new List<OperationGroup>();
        foreach (var operation in model.Operations)
        {
            // Tags that become the same name are one group: a tag spelt in two ways is still one idea.
            var key = operation.Tag is null ? null : Casing.Pascal(operation.Tag);
            var group = groups.Find(candidate => string.Equals(candidate.Name, key, StringComparison.OrdinalIgnoreCase));
            if (group is null)
            {
                group = new OperationGroup(key, operation.Tag, []);
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
        var planners = group.Operations.Select(operation => new OperationPlanner(context, operation, members, property ?? "")).ToList();
        foreach (var planner in planners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            operations.Add(planner.Plan());
            classes.AddRange(planner.Classes);
        }

        var description = context.Model.Tags.FirstOrDefault(tag => string.Equals(tag.Name, group.Tag, StringComparison.Ordinal))?.Description;
        EquatableArray<Code> docs = property is null
            ? []
            : new DocComment().SummaryOf(description, "Operations of the group " + group.Tag + ".").Lines();
        var name = Code.Identifier(className);
        var plan = new OperationsPlan(
            context.Namespace, docs, context.Access, name, property is not null, operations.ToEquatableArray(), classes.ToEquatableArray());
        var member = property is null ? null : new GroupPropertyPlan(docs, Code.Of($"global::{context.Namespace}.{name}"), Code.Identifier(property));
        return new GroupPlan(property, plan, member);
    }
}
