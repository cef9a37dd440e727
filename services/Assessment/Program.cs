using LivingNetworks.Assessment;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

return await ServiceStart.Run<AssessmentDb>(() => AssessmentService.Build(OperatorArguments.Read(args)));
