using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>
/// Keeps sessions in the municipality's database: they survive a restart, every copy of the host knows them, and one of
/// another municipality does not exist here. The key in the cookie has 256 random bits.
/// </summary>
internal sealed class SessionStore(TenantDbContextFactory databases, TenantWriter writer, IDataProtectionProvider protection) : ITicketStore
{
    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw WithoutRequest();

    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw WithoutRequest();

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw WithoutRequest();

    public Task RemoveAsync(string key) => throw WithoutRequest();

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var (tenant, key) = (TenantOf(httpContext), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
        var caller = Caller.From(ticket.Principal);
        var isStaff = caller.Kind is CallerKind.Staff;
        await writer.WriteAsync(tenant, isStaff ? StaffMember.TurnOf(caller.Id) : null, async db =>
        {
            if (isStaff)
                await StaffMember.RememberAsync(db, caller.Id, ticket.Principal.FindFirst(SessionClaims.Name)!.Value, caller.Roles, cancellationToken);
            db.Add(new StoredSession { KeyHash = HashOf(key), ProtectedTicket = Protect(tenant, ticket), ExpiresAt = ExpiryOf(ticket) });
            await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
        return key;
    }

    /// <summary>
    /// A session that was ended meanwhile stays ended. Where nothing can be written for the moment it keeps the end that it
    /// had, so that whoever only reads goes on reading; a next request renews it.
    /// </summary>
    public async Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var (tenant, hash) = (TenantOf(httpContext), HashOf(key));
        var (protectedTicket, expiresAt) = (Protect(tenant, ticket), ExpiryOf(ticket));
        try
        {
            await writer.WriteAsync(tenant, turn: null, db => db.Set<StoredSession>().Where(session => session.KeyHash == hash).ExecuteUpdateAsync(
                update => update.SetProperty(session => session.ProtectedTicket, protectedTicket).SetProperty(session => session.ExpiresAt, expiresAt),
                cancellationToken), cancellationToken);
        }
        catch (ProblemException refused) when (refused.Error.Code == Problems.Errors.MunicipalityMoving.Code)
        {
            // Said above.
        }
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var tenant = TenantOf(httpContext);
        return await databases.ReadAsync(tenant, db => StoredSession.FindAsync(db, HashOf(key), cancellationToken), cancellationToken) is { } session
            ? TicketSerializer.Default.Deserialize(ProtectorOf(tenant).Unprotect(session.ProtectedTicket))
            : null;
    }

    public Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        return writer.WriteAsync(TenantOf(httpContext), turn: null, db => db.Set<StoredSession>().Where(session => session.KeyHash == hash).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    private byte[] Protect(Tenant tenant, AuthenticationTicket ticket) => ProtectorOf(tenant).Protect(TicketSerializer.Default.Serialize(ticket));

    private IDataProtector ProtectorOf(Tenant tenant) => protection.CreateProtector("Bezwaar.Session", tenant.Id.ToString());

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static DateTimeOffset ExpiryOf(AuthenticationTicket ticket) =>
        ticket.Properties.ExpiresUtc ?? throw new InvalidOperationException("A session has an end.");

    private static Tenant TenantOf(HttpContext context) => context.RequestServices.GetRequiredService<TenantScope>().Tenant;

    private static NotSupportedException WithoutRequest() => new("A session belongs to the municipality of a request.");
}
