using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Invitations;
using LivingNetworks.Membership.Features.People;
using LivingNetworks.Membership.Features.Privacy;
using LivingNetworks.Membership.Identity;

namespace LivingNetworks.Membership;

/// <summary>The membership service: who belongs where, as what, and what a network agreed on.</summary>
public static class MembershipService
{
    /// <summary>Puts the service together; tests and Standalone configure it first.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddServiceDefaults();
        builder.AddService<MembershipDb, SqliteMembershipDb, SqlServerMembershipDb>("membership", "MembershipDb", MembershipReactions.All);
        builder.Services.AddOptions<MembershipPolicy>().BindConfiguration(MembershipPolicy.Section);
        builder.Services.AddSingleton(OpenEmergencyAccess.Word);
        builder.Services.AddSingleton(CloseEmergencyAccess.Word);
        builder.Services.AddSingleton(ListEmergencyAccesses.Word);
        builder.Services.AddSingleton(ReadRegister.Word);
        builder.Services.AddSingleton(EraseOnRequest.Word);
        builder.Services.AddSingleton(RotateKeys.Word);
        builder.Services.AddSingleton(PrivacySettings.Of(builder.Configuration));
        builder.AddRetention(MembershipRetention.Table);
        builder.AddForgetting<MembershipDb>(ForgetPerson.Here, ForgetPerson.NoteDone, ForgetPerson.Letters);
        builder.AddAccounts();
        builder.Services.AddHostedService<ForgetNames>();

        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapService(MembershipRoutes.All);
        app.MapAccounts();
        app.MapGet(PeopleList.Path, PeopleList.Answer).RequireAuthorization();
        app.MapOwnData("membership", OwnMembership.Data);
        return app;
    }
}
