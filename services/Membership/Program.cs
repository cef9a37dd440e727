using LivingNetworks.Hosting;
using LivingNetworks.Membership;
using LivingNetworks.Membership.Data;

return await ServiceStart.Run<MembershipDb>(() => MembershipService.Build(OperatorArguments.Read(args)));
