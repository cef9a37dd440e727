using System.Reflection;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private double? DefaultWeight =>
        configuration is { AnalyzesCosts: true, CostOptions.ApplyCostDefaults: true } ? configuration.CostOptions.DefaultResolverCost : null;

    private double? Weight(ICustomAttributeProvider member) => configuration.AnalyzesCosts
        ? member.GetCustomAttributes(typeof(CostAttribute), inherit: true).Cast<CostAttribute>().FirstOrDefault()?.Weight
        : null;

    private ListSize? ListSize(MemberInfo member) =>
        configuration.AnalyzesCosts ? member.GetCustomAttribute<ListSizeAttribute>()?.ToListSize() : null;

    private static bool Waits(MemberInfo member) =>
        ResultTypes.IsAsync(member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType);
}
