using System.Net;
using System.Net.Sockets;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// The address that limits of callers who did not sign in hang on. Of IPv6 the first 64 bits count: whoever has one address
/// has all of them.
/// </summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => NetworkOf(address),
        var address => address.ToString(),
    };

    private static string NetworkOf(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
