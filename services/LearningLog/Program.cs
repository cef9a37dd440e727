using LivingNetworks.Hosting;
using LivingNetworks.LearningLog;
using LivingNetworks.LearningLog.Data;

return await ServiceStart.Run<LearningLogDb>(() => LearningLogService.Build(OperatorArguments.Read(args)));
