using LivingNetworks.Hosting;
using LivingNetworks.Sessions;
using LivingNetworks.Sessions.Data;

return await ServiceStart.Run<SessionsDb>(() => SessionsService.Build(OperatorArguments.Read(args)));
