using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.WebSockets;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Answers HTTP requests to a graph.</summary>
internal sealed class GraphQLHttpHandler(
    RequestExecutor executor, GraphQLServerOptions options, SocketHandler? sockets, bool withTools, CancellationToken serverStopping)
{
    public Task Handle(HttpContext context)
    {
        var request = context.Request;
        var slug = request.RouteValues.TryGetValue("slug", out var value) ? value as string : null;
        if (HttpMethods.IsPost(request.Method))
        {
            if (string.IsNullOrEmpty(slug) && MediaTypes.IsJson(request.ContentType))
            {
                return Post(context);
            }
        }
        else if (sockets is not null && string.IsNullOrEmpty(slug) && context.WebSockets.IsWebSocketRequest)
        {
            return sockets.Handle(context);
        }
        else if (HttpMethods.IsGet(request.Method))
        {
            return Get(context, slug);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Runs a stored document whose id is part of the address; variables come in the query or the body.</summary>
    public async Task HandleStored(HttpContext context)
    {
        var form = MediaTypes.Negotiate(context.Request, out var acceptsStream);
        if (form == ResponseForm.None)
        {
            await NotAcceptable(context);
            return;
        }

        var isGet = HttpMethods.IsGet(context.Request.Method);
        RequestReader.Body body;
        try
        {
            body = isGet
                ? RequestReader.FromQuery(context.Request.Query)
                : await RequestReader.WithoutDocument(context.Request, options, context.RequestAborted);
        }
        catch (RequestReader.InvalidBodyException exception)
        {
            await Write(context, form, StatusCodes.Status400BadRequest, OperationResult.Refused(exception.Error));
            return;
        }

        body = body with
        {
            Query = null,
            Id = context.Request.RouteValues["documentId"] as string,
            OperationName = context.Request.RouteValues["operationName"] as string,
        };
        await Run(context, form, body, (isGet, acceptsStream) switch
        {
            (true, true) => AllowedWithGet,
            (true, false) => AllowedWithGetAndWithoutStream,
            (false, true) => null,
            (false, false) => AllowedWithoutStream,
        });
    }

    private Task Get(HttpContext context, string? slug)
    {
        var query = context.Request.Query;
        if (withTools && options.EnableSchemaRequests
            && ((string.IsNullOrEmpty(slug) && query.ContainsKey("sdl")) || slug is "schema.graphql" or "sdl"))
        {
            return SchemaResponse.Write(context, executor.Schema);
        }

        if (string.IsNullOrEmpty(slug))
        {
            if (options.EnableGetRequests && (query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions")))
            {
                return Query(context);
            }
        }

        if (withTools && options.EnableExplorer && ExplorerPage.IsWanted(context.Request, slug))
        {
            return ExplorerPage.Write(context, slug);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task Post(HttpContext context)
    {
        var form = MediaTypes.Negotiate(context.Request, out var acceptsStream);
        if (form == ResponseForm.None && options.Batching == AllowedBatching.None)
        {
            await NotAcceptable(context);
            return;
        }

        RequestReader.Message message;
        try
        {
            message = await RequestReader.FromBody(context.Request, options, context.RequestAborted);
        }
        catch (RequestReader.InvalidBodyException exception)
        {
            await Write(context, form == ResponseForm.None ? ResponseForm.GraphQL : form, StatusCodes.Status400BadRequest, OperationResult.Refused(exception.Error));
            return;
        }

        if (message.IsBatch)
        {
            await RunBatch(context, message.Operations);
        }
        else if (form == ResponseForm.None)
        {
            await NotAcceptable(context);
        }
        else
        {
            await Run(context, form, message.Operations[0], acceptsStream ? null : AllowedWithoutStream);
        }
    }

    private async Task Query(HttpContext context)
    {
        var form = MediaTypes.Negotiate(context.Request, out var acceptsStream);
        if (form == ResponseForm.None)
        {
            await NotAcceptable(context);
            return;
        }

        RequestReader.Body body;
        try
        {
            body = RequestReader.FromQuery(context.Request.Query);
        }
        catch (RequestReader.InvalidBodyException exception)
        {
            await Write(context, form, StatusCodes.Status400BadRequest, OperationResult.Refused(exception.Error));
            return;
        }

        await Run(context, form, body, acceptsStream ? AllowedWithGet : AllowedWithGetAndWithoutStream);
    }

    private async Task Run(HttpContext context, ResponseForm form, RequestReader.Body body, Func<OperationType, OperationResult?>? allowed)
    {
        OperationResult result;
        try
        {
            result = await Execute(context, body, allowed, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // nobody waits for the answer
        }

        if (result.Stream is not null)
        {
            await EventStream.Write(context, result.Stream, options.EventStreamKeepAliveInterval, serverStopping);
        }
        else if (form == ResponseForm.EventStream && EventStream.Carries(result))
        {
            await EventStream.Write(context, result);
        }
        else
        {
            await Write(context, form, Status(result, form), result);
        }
    }

    private async Task RunBatch(HttpContext context, IReadOnlyList<RequestReader.Body> operations)
    {
        if (BatchResponse.Negotiate(context.Request) is not { } response)
        {
            await NotAcceptable(context);
            return;
        }

        try
        {
            await response.Write(context, ExecuteBatch(context, operations));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // nobody waits for the answers
        }
    }

    // One after the other: they share the services of the request, a batch takes no more of the server than its caller could have
    // without it, and mutations keep their order. All together have the time that one operation has.
    private async IAsyncEnumerable<OperationResult> ExecuteBatch(HttpContext context, IReadOnlyList<RequestReader.Body> operations)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(executor.ExecutionTimeout);
        foreach (var body in operations)
        {
            OperationResult result;
            try
            {
                result = await Execute(context, body, AllowedInBatch, timeout.Token);
            }
            catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
            {
                result = executor.TimedOut();
            }

            result.RequestIndex = body.RequestIndex;
            result.VariableIndex = body.VariableIndex;
            yield return result;
        }
    }

    private async Task<OperationResult> Execute(
        HttpContext context, RequestReader.Body body, Func<OperationType, OperationResult?>? allowed, CancellationToken cancellationToken)
    {
        var builder = OperationRequestBuilder.New()
            .SetDocument(body.Query)
            .SetDocumentId(body.Id)
            .SetExtensions(body.Extensions)
            .SetOperationName(body.OperationName)
            .SetVariableValues(body.Variables)
            .SetServices(context.RequestServices)
            .SetUser(context.User)
            .SetGlobalState(nameof(HttpContext), context);
        switch (context.Request.Headers["GraphQL-Cost"].ToString())
        {
            case "report": builder.ReportCost(); break;
            case "validate": builder.ValidateCost(); break;
        }

        try
        {
            foreach (var interceptor in options.Interceptors)
            {
                await interceptor(context).OnCreateAsync(context, executor, builder, cancellationToken);
            }

            SharedContext.Settle(context);
            return await executor.ExecuteAsync(builder.Build(), allowed, cancellationToken);
        }
        catch (GraphQLException exception)
        {
            return OperationResult.Refused(exception.Errors); // an interceptor refused the request
        }
    }

    private static OperationResult? AllowedInBatch(OperationType operation) => operation == OperationType.Subscription
        ? OperationResult.Refused(ErrorBuilder.New().SetMessage("A batch has no subscriptions.").SetCode(ErrorCodes.InvalidRequest).Build())
        : null;

    private OperationResult? AllowedWithGet(OperationType operation)
    {
        var flag = operation switch
        {
            OperationType.Query => AllowedGetOperations.Query,
            OperationType.Mutation => AllowedGetOperations.Mutation,
            _ => AllowedGetOperations.Subscription,
        };
        return options.AllowedGetOperations.HasFlag(flag)
            ? null
            : new OperationResult(ResultKind.NotAllowed, null, [new GraphQLError("The specified operation kind is not allowed.")]);
    }

    private OperationResult? AllowedWithGetAndWithoutStream(OperationType operation) => AllowedWithGet(operation) ?? AllowedWithoutStream(operation);

    private static OperationResult? AllowedWithoutStream(OperationType operation) => operation != OperationType.Subscription
        ? null
        : new OperationResult(ResultKind.NotAcceptable, null,
        [
            ErrorBuilder.New()
                .SetMessage("A subscription needs text/event-stream among the accepted media types.")
                .SetCode(ErrorCodes.NotAcceptable)
                .Build(),
        ]);

    private static int Status(OperationResult result, ResponseForm form) => result.Kind switch
    {
        ResultKind.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        ResultKind.NotAcceptable => StatusCodes.Status406NotAcceptable,
        ResultKind.Overloaded => StatusCodes.Status503ServiceUnavailable,
        ResultKind.Executed or ResultKind.Streaming or ResultKind.Validated => StatusCodes.Status200OK,
        ResultKind.Unauthorized => form == ResponseForm.Json ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized,
        ResultKind.TimedOut => form == ResponseForm.Json ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError,
        ResultKind.Refused => form == ResponseForm.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static Task NotAcceptable(HttpContext context) => Write(
        context,
        ResponseForm.GraphQL,
        StatusCodes.Status406NotAcceptable,
        OperationResult.Refused(ErrorBuilder.New()
            .SetMessage("None of the accepted media types is supported.")
            .SetCode(ErrorCodes.NotAcceptable)
            .Build()));

    private static async Task Write(HttpContext context, ResponseForm form, int status, OperationResult result)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = form == ResponseForm.Json ? MediaTypes.Json : MediaTypes.GraphQL;
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "POST";
        }
        else if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "5";
        }

        var writer = ResponseWriters.Rent(response.BodyWriter);
        ResultWriter.Write(writer, result);
        writer.Flush();
        ResponseWriters.Return(writer);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
