using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LivingNetworks.Gateway.Tests;

/// <summary>
/// The gateway uses nothing of a GraphQL server but what HotChocolate 16 has under the same name with parameters that fit, so that it
/// compiles with either. The list was taken from HotChocolate's public names; whoever adds to it looks them up there first.
/// </summary>
public sealed class NamesOfHotChocolate
{
    private const string Engine = "LivingNetworks.GraphQL";

    /// <summary>Types; members with the number of parameters that we declare, the receiver of an extension included; settable properties of attributes.</summary>
    private static readonly HashSet<string> Known =
    [
        // HotChocolate
        "ErrorBuilder", "ErrorBuilder.New(0)", "ErrorBuilder.SetMessage(1)", "ErrorBuilder.SetCode(1)", "ErrorBuilder.SetExtension(2)", "ErrorBuilder.Build(0)",
        "GraphQLException", "GraphQLException..ctor(1)", "GraphQLException..ctor(2)", "IError", "ParentAttribute", "ParentAttribute..ctor(1)",
        "GraphQLNameAttribute", "GraphQLNameAttribute..ctor(1)", "GraphQLIgnoreAttribute", "GraphQLIgnoreAttribute..ctor(0)",
        "GraphQLDescriptionAttribute", "GraphQLDescriptionAttribute..ctor(1)", "GraphQLDeprecatedAttribute", "GraphQLDeprecatedAttribute..ctor(1)",
        "GlobalStateAttribute", "GlobalStateAttribute..ctor(1)", "ServiceAttribute", "ServiceAttribute..ctor(0)", "EventMessageAttribute", "EventMessageAttribute..ctor(0)",

        // HotChocolate.Types
        "ExtendObjectTypeAttribute", "ExtendObjectTypeAttribute..ctor(1)", "ExtendObjectTypeAttribute`1", "ExtendObjectTypeAttribute`1..ctor(0)",
        "OperationTypeNames", "IObjectTypeDescriptor`1", "IObjectTypeDescriptor`1.Name(1)", "IEnumTypeDescriptor`1", "IEnumTypeDescriptor`1.Name(1)",
        "UsePagingAttribute", "UsePagingAttribute..ctor(2)", "UsePagingAttribute.MaxPageSize", "UsePagingAttribute.DefaultPageSize", "UsePagingAttribute.IncludeTotalCount",
        "UsePagingAttribute.AllowBackwardPagination", "UsePagingAttribute.RequirePagingBoundaries", "UsePagingAttribute.ConnectionName",
        "SubscribeAttribute", "SubscribeAttribute..ctor(0)", "SubscribeAttribute.With", "SubscribeAttribute.MessageType", "TopicAttribute", "TopicAttribute..ctor(1)",
        "DefaultValueAttribute", "DefaultValueAttribute..ctor(1)",

        // HotChocolate.Types.Pagination
        "Connection`1", "Connection`1..ctor(3)", "ConnectionPageInfo", "ConnectionPageInfo..ctor(4)", "Edge`1", "Edge`1..ctor(2)", "IEdge", "IEdge.get_Cursor(0)", "IEdge`1",
        "PagingOptions", "PagingOptions.set_DefaultPageSize(1)", "PagingOptions.set_MaxPageSize(1)", "PagingOptions.set_AllowBackwardPagination(1)",

        // HotChocolate.Authorization
        "AuthorizeAttribute", "AuthorizeAttribute..ctor(0)", "AllowAnonymousAttribute", "AllowAnonymousAttribute..ctor(0)",

        // HotChocolate.Execution and its options; HotChocolate.CostAnalysis
        "IRequestExecutor", "IRequestExecutorBuilder", "IRequestExecutorBuilder.get_Services(0)", "OperationRequestBuilder",
        "OperationRequestBuilder.AllowNonPersistedOperation(0)", "OperationRequestBuilder.SetGlobalState(2)",
        "OperationRequestBuilder.SetUser(1)", "RequestExecutorOptions", "RequestExecutorOptions.get_PersistedOperations(0)", "RequestExecutorOptions.set_ExecutionTimeout(1)",
        "PersistedOperationOptions", "PersistedOperationOptions.set_OnlyAllowPersistedDocuments(1)",
        "CostOptions", "CostOptions.set_MaxFieldCost(1)", "CostOptions.set_MaxTypeCost(1)",

        // HotChocolate.Subscriptions
        "ITopicEventSender", "ITopicEventSender.SendAsync(3)", "ITopicEventReceiver", "ITopicEventReceiver.SubscribeAsync(2)", "ISourceStream", "ISourceStream.ReadEventsAsync(0)", "ISourceStream`1", "ISourceStream`1.ReadEventsAsync(0)",
        "SubscriptionOptions",

        // HotChocolate.AspNetCore, and its Subscriptions
        "DefaultSocketSessionInterceptor", "DefaultSocketSessionInterceptor..ctor(0)", "DefaultSocketSessionInterceptor.OnConnectAsync(3)", "DefaultSocketSessionInterceptor.OnRequestAsync(4)", "ISocketSession", "ISocketSession.get_Connection(0)", "ISocketConnection", "ISocketConnection.get_HttpContext(0)",
        "ConnectionStatus", "ConnectionStatus.Accept(0)", "ConnectionStatus.Reject(0)", "ConnectionStatus.Reject(1)", "IOperationMessagePayload", "IOperationMessagePayload.get_Payload(0)", "GraphQLServerOptions",

        // GreenDonut
        "BatchDataLoader`2", "BatchDataLoader`2..ctor(2)", "GroupedDataLoader`2", "GroupedDataLoader`2..ctor(2)", "DataLoaderBase`2", "DataLoaderBase`2.LoadAsync(2)",
        "DataLoaderOptions", "IBatchScheduler", "IDataLoader`2", "IDataLoader`2.LoadAsync(2)", "SetCacheEntry(3)",

        // Microsoft.Extensions.DependencyInjection and Microsoft.AspNetCore.Builder, as extension methods
        "AddGraphQLServer(4)", "AddQueryType(1)", "AddMutationType(1)", "AddSubscriptionType(1)", "AddTypeExtension(1)", "AddObjectType(2)", "AddEnumType(2)", "AddDataLoader(1)",
        "AddAuthorization(1)", "AddMaxExecutionDepthRule(3)", "DisableIntrospection(2)", "ModifyPagingOptions(2)", "ModifyCostOptions(2)", "ModifyRequestOptions(2)",
        "ModifyServerOptions(2)", "AddHttpRequestInterceptor(2)", "AddSocketSessionInterceptor(1)", "AddInMemorySubscriptions(2)",
        "UsePersistedOperationPipeline(1)", "AddFileSystemOperationDocumentStorage(2)", "MapGraphQL(3)", "GraphQLEndpointConventionBuilder",
    ];

    /// <summary>Made red by taking MapGraphQL out of the list.</summary>
    [Fact]
    public void Are_all_that_the_gateway_uses_of_the_GraphQL_server()
    {
        var used = Used().Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(used.Count > 60, $"Only {used.Count} names found: {string.Join(", ", used)}");
        Assert.Empty(used.Except(Known));
    }

    private static List<string> Used()
    {
        var names = new List<string>();
        using var file = new PEReader(File.OpenRead(typeof(GatewayApp).Assembly.Location));
        var reader = file.GetMetadataReader();
        foreach (var type in reader.TypeReferences.Select(reader.GetTypeReference).Where(type => IsEngine(reader, type)))
        {
            var name = reader.GetString(type.Name);
            if (!name.StartsWith("RequestExecutorBuilder", StringComparison.Ordinal) && !name.EndsWith("Extensions", StringComparison.Ordinal)) names.Add(name);
        }

        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (DeclaringType(reader, member.Parent) is { } type && IsEngine(reader, type))
            {
                var (owner, name) = (reader.GetString(type.Name), reader.GetString(member.Name));
                var isExtension = owner.StartsWith("RequestExecutorBuilder", StringComparison.Ordinal) || owner.EndsWith("Extensions", StringComparison.Ordinal);
                names.Add($"{(isExtension ? "" : owner + ".")}{name}({Parameters(reader, member)})");
            }
        }

        names.AddRange(typeof(GatewayApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append(type))
            .SelectMany(member => member.CustomAttributes)
            .Where(attribute => attribute.AttributeType.Assembly.GetName().Name == Engine)
            .SelectMany(attribute => attribute.NamedArguments.Select(argument => $"{attribute.AttributeType.Name}.{argument.MemberName}")));
        return names;
    }

    private static bool IsEngine(MetadataReader reader, TypeReference type) =>
        type.ResolutionScope.Kind == HandleKind.AssemblyReference
        && reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == Engine;

    private static TypeReference? DeclaringType(MetadataReader reader, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            var signature = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
            if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return null;
            signature.ReadByte();
            parent = signature.ReadTypeHandle();
        }

        return parent.Kind == HandleKind.TypeReference ? reader.GetTypeReference((TypeReferenceHandle)parent) : null;
    }

    private static int Parameters(MetadataReader reader, MemberReference member)
    {
        var signature = reader.GetBlobReader(member.Signature);
        if (signature.ReadSignatureHeader().IsGeneric) signature.ReadCompressedInteger();
        return signature.ReadCompressedInteger();
    }
}
