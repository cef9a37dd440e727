using LivingNetworks.SystemTests.Processes;

namespace LivingNetworks.Faults;

/// <summary>Builds one library anew from a changed copy of its source, and puts it beside copies of the built programs.</summary>
internal static class PatchedBuild
{
    /// <summary>The property that a newer version of an event has.</summary>
    public const string AddedProperty = "saidSinceTheNextVersion";

    private static readonly (string Name, string Folder)[] Programs =
    [
        ("membership", "services/Membership"), ("sessions", "services/Sessions"), ("learninglog", "services/LearningLog"), ("assessment", "services/Assessment"), ("gateway", "gateway"),
    ];

    /// <summary>Sessions says more when it plans a meeting.</summary>
    public static Task<string> Newer() => Make("newer", "services/Sessions.Contracts", "Sessions.Contracts", ["sessions"], ("Events/SessionEvents.cs",
        "public sealed record SessionPlanned(Guid SessionId, Guid NetworkId, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? GroupId) : IEvent\n{",
        "public sealed record SessionPlanned(Guid SessionId, Guid NetworkId, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? GroupId) : IEvent\n{\n    /// <summary>New.</summary>\n    public string SaidSinceTheNextVersion => \"new\";\n"));

    /// <summary>Broken: events are applied as often as they come.</summary>
    public static Task<string> WithoutInbox() => Make("no-inbox", "src/Messaging", "Messaging", [.. Programs.Select(p => p.Name)], ("Incoming/Inbox.cs",
        "                if (await db.Set<InboxMessage>().AnyAsync(i => i.EventId == message.EventId && i.Consumer == Name, stop)) return;\n                begun = true;\n                db.Add(new InboxMessage(message.EventId, Name, TimeProvider.System.GetUtcNow()));",
        "                begun = true;\n                if (!await db.Set<InboxMessage>().AnyAsync(i => i.EventId == message.EventId && i.Consumer == Name, stop)) db.Add(new InboxMessage(message.EventId, Name, TimeProvider.System.GetUtcNow()));"));

    /// <summary>Broken: events are sent while their change is being saved, once, and count as sent.</summary>
    public static Task<string> SentBeforeCommit() => Make("sent-before-commit", "src/Messaging", "Messaging", [.. Programs.Select(p => p.Name)],
        ("Outgoing/OutboxSignal.cs", "internal sealed class OutboxSignal : SaveChangesInterceptor", "internal sealed class OutboxSignal(IServiceProvider services) : SaveChangesInterceptor"),
        ("Outgoing/OutboxSignal.cs", "    public override int SavedChanges(", """
                public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
                {
                    foreach (var entry in eventData.Context!.ChangeTracker.Entries<OutboxMessage>().Where(e => e.State == EntityState.Added).ToList())
                    {
                        await ((ITransport)services.GetService(typeof(ITransport))!).Send([entry.Entity], cancellationToken);
                        entry.Property(o => o.SentAt).CurrentValue = TimeProvider.System.GetUtcNow();
                    }

                    return result;
                }

                public override int SavedChanges(
            """));

    /// <summary>The folder with the programs, each in a folder named after its process.</summary>
    private static async Task<string> Make(string name, string folder, string project, string[] programs, params (string File, string From, string To)[] changes)
    {
        var target = Path.Combine(Path.GetTempPath(), $"ln-faults-build-{Environment.ProcessId}-{name}");
        var result = Path.Combine(target, "programs");
        if (Directory.Exists(result)) return result;
        var source = Path.Combine(target, "source");
        Copy(Repository.Root, source, top => top is "Directory.Build.props" or "Directory.Packages.props" or "global.json" or ".editorconfig" or "nuget.config" or "NuGet.config" or "src" or "services");
        foreach (var (file, from, to) in changes)
        {
            var path = Path.Combine(source, folder, file);
            var text = await File.ReadAllTextAsync(path);
            Assert.True(text.Contains(from, StringComparison.Ordinal), $"{folder}/{file} does not say any more what is to be changed: {from}");
            await File.WriteAllTextAsync(path, text.Replace(from, to, StringComparison.Ordinal));
        }

        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var (exit, told) = await World.Command("dotnet", "build", Path.Combine(source, folder, $"{project}.csproj"), "-c", build.Parent!.Name, "-v", "q", "--nologo", "-m:1", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false");
        Assert.True(exit == 0, $"The changed copy of {folder} does not build: {told}");
        var library = $"LivingNetworks.{project}.dll";
        foreach (var (program, of) in Programs.Where(p => programs.Contains(p.Name)))
        {
            Copy(Path.Combine(Repository.Root, of, "bin", build.Parent.Name, build.Name), Path.Combine(target, "made", program), _ => true);
            File.Copy(Path.Combine(source, folder, "bin", build.Parent.Name, build.Name, library), Path.Combine(target, "made", program, library), overwrite: true);
        }

        Directory.Delete(source, recursive: true);
        Directory.Move(Path.Combine(target, "made"), result);
        return result;
    }

    /// <summary>Removes what was made.</summary>
    public static void Forget()
    {
        foreach (var made in Directory.GetDirectories(Path.GetTempPath(), $"ln-faults-build-{Environment.ProcessId}-*")) Directory.Delete(made, recursive: true);
    }

    private static void Copy(string from, string to, Func<string, bool> isWanted)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos().Where(e => isWanted(e.Name)))
        {
            if (entry is FileInfo file) file.CopyTo(Path.Combine(to, entry.Name), overwrite: true);
            else Copy(entry.FullName, Path.Combine(to, entry.Name), inside => inside is not ("bin" or "obj" or "wwwroot") || to.Contains("made", StringComparison.Ordinal));
        }
    }
}
