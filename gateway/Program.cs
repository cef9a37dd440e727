using LivingNetworks.Gateway;
using LivingNetworks.Hosting;

try
{
    await using var app = GatewayApp.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (ServiceStart.Reason(failure) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}
