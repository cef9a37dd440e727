using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Features.Import;
using LivingNetworks.Membership.Features.People;

namespace LivingNetworks.Membership;

/// <summary>The table of contents of this service: every command and query, and the file that answers it.</summary>
public static class MembershipRoutes
{
    /// <summary>The lines of the table.</summary>
    public static readonly RouteTable<MembershipDb> All = new RouteTable<MembershipDb>()
        .OpenCommand<RegisterAccount, AccountRequested>(RegisterAccountHandler.Handle)
        .OpenCommand<ConfirmMail, SignInReady>(ConfirmMailHandler.Handle)
        .OpenCommand<ClaimAccount, SignInReady>(ClaimAccountHandler.Handle)
        .Command<ChangePassword, AccountView>(ChangePasswordHandler.Handle)
        .Command<InviteToSignIn, SignInInvited>(InviteToSignInHandler.Handle)
        .Query<MyAccount, AccountView>(MyAccountHandler.Handle)
        .Query<PreviewPeopleImport, PeopleImportPreview>(PreviewPeopleImportHandler.Handle)
        .Command<ImportPeople, PeopleImport>(ImportPeopleHandler.Handle)
        .Query<PeopleOfNetworkByMail, IReadOnlyList<PersonByMail>>(PeopleOfNetworkByMailHandler.Handle)
        .Command<DescribeMyself, PersonView>(DescribeMyselfHandler.Handle);
}
