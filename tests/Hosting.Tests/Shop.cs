using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting.Tests;

// A small service to try the building blocks on: shelves with boxes.
public sealed record MakeShelf(Guid CommandId, Guid ShelfId, [StringLength(20)] string Name, [MinLength(1), MaxLength(3)] IReadOnlyList<string>? Labels = null) : ICommand<ShelfView>;

public sealed record PutBox(Guid CommandId, Guid ShelfId, [StringLength(20)] string Box, [Range(1, 9)] int Weight = 1, long? ExpectedVersion = null) : ICommand<ShelfView>;

public sealed record Explode(Guid CommandId) : ICommand<ShelfView>;

public sealed record ShelfOf(Guid ShelfId) : IQuery<ShelfView>;

public sealed record EveryShelf : IQuery<Page<ShelfView>>;

public sealed record ShelfView(Guid ShelfId, string Name, IReadOnlyList<string> Boxes, long Version);

public sealed record BoxPut(Guid ShelfId, string Box) : IEvent
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => ShelfId;
}

public sealed class Box
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";
}

public sealed class Shelf : IVersioned
{
    private readonly List<Box> _boxes = [];

    private Shelf()
    {
    }

    public Shelf(Guid id, string name) => (Id, Name) = (id, name);

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Box> Boxes => _boxes;

    public long Version { get; private set; }

    public Refusal? Put(string box)
    {
        if (_boxes.Count == 3) return Refusal.Conflict("shop.full", "Deze plank is vol.", "This shelf is full.");
        _boxes.Add(new Box { Id = Call.NewId(), Name = box });
        return null;
    }
}

public abstract class ShopDb(DbContextOptions options) : ServiceDb(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelf>(shelf =>
        {
            shelf.Property(s => s.Id).ValueGeneratedNever();
            shelf.HasIndex(s => s.Name).IsUnique();
            shelf.OwnsMany(s => s.Boxes, box => box.Property(b => b.Id).ValueGeneratedNever());
        });
        base.OnModelCreating(modelBuilder);
    }
}

public sealed class SqliteShopDb(DbContextOptions<SqliteShopDb> options) : ShopDb(options);

public sealed class SqlServerShopDb(DbContextOptions<SqlServerShopDb> options) : ShopDb(options);

public static class Shop
{
    /// <summary>Lets a test hold a command before it looks at the shelf.</summary>
    public static Func<PutBox, Task> AtStart { get; set; } = _ => Task.CompletedTask;

    public static readonly RouteTable<ShopDb> Routes = new RouteTable<ShopDb>()
        .Command<MakeShelf, ShelfView>((make, db, _, _) =>
        {
            var shelf = new Shelf(make.ShelfId, make.Name);
            db.Add(shelf);
            return Task.FromResult<Result<ShelfView>>(View(shelf, db));
        })
        .Command<PutBox, ShelfView>(async (put, db, call, stop) =>
        {
            await AtStart(put);
            var shelf = await db.Shelves.SingleOrDefaultAsync(s => s.Id == put.ShelfId, stop);
            if (shelf is null) return CommonRefusals.NotFound();
            if (put.ExpectedVersion is { } expected && expected != shelf.Version) return CommonRefusals.ChangedMeanwhile;
            if (shelf.Put(put.Box) is { } refusal) return refusal;
            db.Publish(new BoxPut(put.ShelfId, put.Box), AudienceLevel.Inside, call, call.Me);
            return View(shelf, db);
        })
        .Command<Explode, ShelfView>((_, _, _, _) => throw new InvalidOperationException("the secret recipe"))
        .Query<ShelfOf, ShelfView>(async (ask, db, _, stop) =>
            await db.Shelves.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.ShelfId, stop) is { } shelf ? View(shelf, db) : CommonRefusals.NotFound())
        .OpenQuery<EveryShelf, Page<ShelfView>>((_, _, _, _) => Task.FromResult<Result<Page<ShelfView>>>(Page<ShelfView>.Empty));

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddService<ShopDb, SqliteShopDb, SqlServerShopDb>("shop", "ShopDb", new Reactions<ShopDb>());
        var app = builder.Build();
        app.MapService(Routes);
        return app;
    }

    /// <summary>A running shop; its tables are made without migrations, of which it has none.</summary>
    public static async Task<ServiceUnderTest<ShopDb>> Open(string? provider = null, IReadOnlyDictionary<string, string?>? settings = null) =>
        await ServiceUnderTest<ShopDb>.Start(
            (args, configure) =>
            {
                var app = Build(args, configure);
                using var scope = app.Services.CreateScope();
                scope.ServiceProvider.GetRequiredService<ShopDb>().Database.EnsureCreated();
                return app;
            },
            "ShopDb",
            new Reactions<ShopDb>(),
            settings,
            provider);

    private static ShelfView View(Shelf shelf, ShopDb db) => new(
        shelf.Id, shelf.Name, [.. shelf.Boxes.Select(b => b.Name)], db.Entry(shelf).State == EntityState.Detached ? shelf.Version : db.VersionOf(shelf));
}
