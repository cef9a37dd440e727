using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LivingNetworks.Hosting;

/// <summary>Answers a command: load, decide, publish, answer. The route saves everything at once when the answer is not a refusal.</summary>
public delegate Task<Result<TView>> CommandHandler<in TCommand, in TDb, TView>(TCommand command, TDb db, Call call, CancellationToken stop);

/// <summary>Answers a query; nothing is saved.</summary>
public delegate Task<Result<TView>> QueryHandler<in TQuery, in TDb, TView>(TQuery query, TDb db, Call call, CancellationToken stop);

/// <summary>One line of a service's route table.</summary>
/// <param name="Path">Such as <c>/commands/adopt-goal</c>.</param>
/// <param name="Request">The record that comes in.</param>
/// <param name="View">What goes out.</param>
/// <param name="IsOpen">Whether one may ask without signing in.</param>
/// <param name="Answer">Answers an HTTP request.</param>
/// <param name="IsUntraced">Whether nothing of it may be kept, in no trace and no figure either.</param>
public sealed record Route(string Path, Type Request, Type View, bool IsOpen, RequestDelegate Answer, bool IsUntraced = false);

/// <summary>Every command and query of a service with the function that answers it.</summary>
public sealed class RouteTable<TDb>
    where TDb : ServiceDb
{
    private readonly List<Route> _routes = [];

    /// <summary>The lines, in the order they were written.</summary>
    public IReadOnlyList<Route> Routes => _routes;

    /// <summary>A command, for somebody who signed in.</summary>
    public RouteTable<TDb> Command<TCommand, TView>(CommandHandler<TCommand, TDb, TView> handler)
        where TCommand : class, ICommand<TView> => Add<TCommand, TView>(Wire.CommandPath(typeof(TCommand)), false, CommandRoute.For(handler));

    /// <summary>A command that one may give without signing in.</summary>
    public RouteTable<TDb> OpenCommand<TCommand, TView>(CommandHandler<TCommand, TDb, TView> handler)
        where TCommand : class, ICommand<TView> => Add<TCommand, TView>(Wire.CommandPath(typeof(TCommand)), true, CommandRoute.For(handler));

    /// <summary>A command that one gives without signing in and of which no trace is kept: no row with its id, its fingerprint or its
    /// caller. Its handler acts once by itself and saves by itself.</summary>
    public RouteTable<TDb> UntracedCommand<TCommand, TView>(CommandHandler<TCommand, TDb, TView> handler)
        where TCommand : class, ICommand<TView> => Add<TCommand, TView>(Wire.CommandPath(typeof(TCommand)), true, CommandRoute.Untraced(handler), isUntraced: true);

    /// <summary>A query, for somebody who signed in.</summary>
    public RouteTable<TDb> Query<TQuery, TView>(QueryHandler<TQuery, TDb, TView> handler)
        where TQuery : class, IQuery<TView> => Add<TQuery, TView>(Wire.QueryPath(typeof(TQuery)), false, QueryRoute.For(handler));

    /// <summary>A query that one may ask without signing in.</summary>
    public RouteTable<TDb> OpenQuery<TQuery, TView>(QueryHandler<TQuery, TDb, TView> handler)
        where TQuery : class, IQuery<TView> => Add<TQuery, TView>(Wire.QueryPath(typeof(TQuery)), true, QueryRoute.For(handler));

    /// <summary>Puts the lines on the web server.</summary>
    internal void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var route in _routes)
        {
            var endpoint = endpoints.MapPost(route.Path, route.Answer).WithMetadata(route);
            if (route.IsOpen) endpoint.AllowAnonymous();
            // When how many answers came in is nobody's business: beside a list of who was there at that moment it says whose they were.
            if (route.IsUntraced) endpoint.DisableHttpMetrics();
        }
    }

    private RouteTable<TDb> Add<TRequest, TView>(string path, bool isOpen, RequestDelegate answer, bool isUntraced = false)
    {
        _routes.Add(new Route(path, typeof(TRequest), typeof(TView), isOpen, answer, isUntraced));
        return this;
    }
}
