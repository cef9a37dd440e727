using System.Text.Json;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Reads batches: a list of operations, or one operation with a list of variables, or both at once.</summary>
internal static class BatchReader
{
    public static RequestReader.Message Request(JsonElement root, GraphQLServerOptions options)
    {
        var body = RequestReader.FromJson(root, AllowsVariables(options));
        if (body.Variables is not { ValueKind: JsonValueKind.Array })
        {
            return new RequestReader.Message([body], IsBatch: false);
        }

        var operations = new List<RequestReader.Body>();
        Add(operations, body, options);
        return new RequestReader.Message(operations, IsBatch: true);
    }

    public static RequestReader.Message Requests(JsonElement root, GraphQLServerOptions options)
    {
        if (!options.Batching.HasFlag(AllowedBatching.RequestBatching))
        {
            throw RequestReader.Invalid("Batches of operations are not allowed.", ErrorCodes.InvalidRequest);
        }

        if (root.GetArrayLength() == 0)
        {
            throw RequestReader.Invalid("The batch is empty.", ErrorCodes.InvalidRequest);
        }

        var operations = new List<RequestReader.Body>();
        foreach (var (index, request) in root.EnumerateArray().Index())
        {
            Add(operations, RequestReader.FromJson(request, AllowsVariables(options)) with { RequestIndex = index }, options);
        }

        return new RequestReader.Message(operations, IsBatch: true);
    }

    private static void Add(List<RequestReader.Body> operations, RequestReader.Body body, GraphQLServerOptions options)
    {
        if (body.Variables is not { ValueKind: JsonValueKind.Array } list)
        {
            AddOne(operations, body, options);
            return;
        }

        if (list.GetArrayLength() == 0)
        {
            throw RequestReader.Invalid("The batch is empty.", ErrorCodes.InvalidRequest);
        }

        foreach (var (index, variables) in list.EnumerateArray().Index())
        {
            AddOne(operations, body with { Variables = Checked(variables), VariableIndex = index }, options);
        }
    }

    private static void AddOne(List<RequestReader.Body> operations, RequestReader.Body body, GraphQLServerOptions options)
    {
        if (operations.Count == options.MaxBatchSize)
        {
            throw RequestReader.Invalid($"The batch has more than the {options.MaxBatchSize} operations that are allowed.", ErrorCodes.InvalidRequest);
        }

        operations.Add(body);
    }

    private static JsonElement? Checked(JsonElement variables) => variables.ValueKind switch
    {
        JsonValueKind.Object => variables,
        JsonValueKind.Null => null,
        _ => throw RequestReader.Invalid("Each entry of variables must be an object."),
    };

    private static bool AllowsVariables(GraphQLServerOptions options) => options.Batching.HasFlag(AllowedBatching.VariableBatching);
}
