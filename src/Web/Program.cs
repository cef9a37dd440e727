using LivingNetworks.Web;

WebSite.Build(args).Run();
