using LivingNetworks.Membership.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Sign-in over a WebSocket: a browser comes with its cookie, a program sends <c>{"Authorization":"Bearer ..."}</c> along with its introduction.</summary>
public sealed class SocketSignIn : DefaultSocketSessionInterceptor
{
    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    public override async ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        if (connectionInitMessage.Payload is not { } payload || !payload.TryGetProperty("Authorization", out var header)) return ConnectionStatus.Accept();
        if (header.ValueKind != System.Text.Json.JsonValueKind.String || header.GetString() is not { } value || !value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return ConnectionStatus.Reject();

        var http = session.Connection.HttpContext;
        var token = value[Bearer.Length..].Trim();
        var personal = token.StartsWith(SignInClient.AccessTokenPrefix, StringComparison.Ordinal) ? new CallerTicket(TicketKind.Program, token) : null;
        if (personal is not null)
        {
            var answer = await personal.Token(http);
            if (answer.Refusal is not null) return ConnectionStatus.Reject();
            token = answer.Value;
        }

        http.Request.Headers.Authorization = Bearer + token;
        if (await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme) is not { Succeeded: true, Principal: { } caller }) return ConnectionStatus.Reject();
        http.User = caller;
        CallerTicket.OfBearer(http, token);
        if (personal is not null) http.Features.Set(personal);
        return ConnectionStatus.Accept();
    }

    /// <inheritdoc/>
    public override async ValueTask OnRequestAsync(ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        var http = session.Connection.HttpContext;
        if (http.User.Identity is not { IsAuthenticated: true }) return;
        if (!await CallerTicket.StillHolds(http))
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage(Hosting.CommonRefusals.SignInFirst.Message.In(Language)).SetCode("AUTH_NOT_AUTHENTICATED").Build());
        }

        requestBuilder.AllowNonPersistedOperation();
    }

    private static string Language => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
