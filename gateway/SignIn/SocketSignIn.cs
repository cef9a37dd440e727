using LivingNetworks.Gateway.Clients;
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
        http.Request.Headers.Authorization = value;
        if (await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme) is not { Succeeded: true, Principal: { } caller }) return ConnectionStatus.Reject();
        http.User = caller;
        http.Features.Set<BrowserTicket>(null);
        http.Features.Set(new CallerToken(value[Bearer.Length..].Trim()));
        return ConnectionStatus.Accept();
    }

    /// <inheritdoc/>
    public override async ValueTask OnRequestAsync(ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        var http = session.Connection.HttpContext;
        if (http.User.Identity is not { IsAuthenticated: true }) return;
        if (!await BrowserSession.StillHolds(http))
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage(Hosting.CommonRefusals.SignInFirst.Message.In(Language)).SetCode("AUTH_NOT_AUTHENTICATED").Build());
        }

        requestBuilder.AllowNonPersistedOperation();
    }

    private static string Language => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
