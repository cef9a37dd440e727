using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Answers HTTP requests to a graph.</summary>
internal sealed class GraphQLHttpHandler(RequestExecutor executor, GraphQLServerOptions options, bool withTools)
{
    public Task Handle(HttpContext context)
    {
        var request = context.Request;
        var slug = request.RouteValues.TryGetValue("slug", out var value) ? value as string : null;
        if (HttpMethods.IsGet(request.Method))
        {
            return Get(context, slug);
        }

        if (HttpMethods.IsPost(request.Method) && string.IsNullOrEmpty(slug) && MediaTypes.IsJson(request.ContentType))
        {
            return Post(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
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
            if (options.EnableGetRequests && query.ContainsKey("query"))
            {
                return Query(context);
            }

            if (withTools && options.EnableExplorer && ExplorerPage.IsWanted(context.Request))
            {
                return ExplorerPage.Write(context);
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task Post(HttpContext context)
    {
        var form = MediaTypes.Negotiate(context.Request);
        if (form == ResponseForm.None)
        {
            await NotAcceptable(context);
            return;
        }

        RequestReader.Body body;
        try
        {
            body = await RequestReader.FromBody(context.Request, options.MaxRequestBytes, context.RequestAborted);
        }
        catch (RequestReader.InvalidBodyException exception)
        {
            await Write(context, form, StatusCodes.Status400BadRequest, OperationResult.Refused(exception.Error));
            return;
        }

        await Run(context, form, body, null);
    }

    private async Task Query(HttpContext context)
    {
        var form = MediaTypes.Negotiate(context.Request);
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

        await Run(context, form, body, AllowedWithGet);
    }

    private async Task Run(HttpContext context, ResponseForm form, RequestReader.Body body, Func<OperationType, OperationResult?>? allowed)
    {
        var builder = OperationRequestBuilder.New()
            .SetDocument(body.Query)
            .SetOperationName(body.OperationName)
            .SetVariableValues(body.Variables)
            .SetServices(context.RequestServices)
            .SetUser(context.User)
            .SetGlobalState(nameof(HttpContext), context);
        OperationResult result;
        try
        {
            foreach (var interceptor in options.Interceptors)
            {
                await interceptor(context).OnCreateAsync(context, executor, builder, context.RequestAborted);
            }

            result = await executor.ExecuteAsync(builder.Build(), allowed, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // nobody waits for the answer
        }
        catch (GraphQLException exception)
        {
            result = OperationResult.Refused(exception.Errors); // an interceptor refused the request
        }

        await Write(context, form, Status(result, form), result);
    }

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

    private static int Status(OperationResult result, ResponseForm form) => result.Kind switch
    {
        ResultKind.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        ResultKind.Executed => StatusCodes.Status200OK,
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

        var writer = ResponseWriters.Rent(response.BodyWriter);
        ResultWriter.Write(writer, result);
        writer.Flush();
        ResponseWriters.Return(writer);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
