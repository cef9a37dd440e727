using LivingNetworks.Gateway;
using LivingNetworks.Hosting;

try
{
    await using var app = GatewayApp.Build(OperatorArguments.Read(args));
    if (app.Configuration["Operator:Command"] is { Length: > 0 } word) return await GatewayWords.Do(word, app.Services, Console.Out);
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (ServiceStart.Reason(failure) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return ServiceStart.ExitCode(failure);
}
