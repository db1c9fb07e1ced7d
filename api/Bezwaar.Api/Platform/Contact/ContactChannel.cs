namespace Bezwaar.Api.Platform.Contact;

/// <summary>How somebody tried to reach a citizen.</summary>
public enum ContactChannel
{
    Phone,
    Visit,
    Video,
    Email,
    Letter,
}
