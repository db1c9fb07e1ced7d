namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>Why somebody was not let in.</summary>
internal enum SignInRefusal
{
    /// <summary>The person stopped at the provider.</summary>
    Cancelled,

    /// <summary>The provider is less sure of who it is than the municipality asks for.</summary>
    AssuranceTooLow,

    /// <summary>A member of staff to whom the municipality gave no role.</summary>
    NoRole,

    /// <summary>The provider cannot be reached now.</summary>
    ProviderUnavailable,

    /// <summary>Anything else, such as an answer that is not for us or comes too late.</summary>
    Failed,
}

/// <summary>Carries a refusal out of the handler's events.</summary>
internal sealed class SignInRefusedException(SignInRefusal refusal) : Exception("Sign-in refused.")
{
    public SignInRefusal Refusal { get; } = refusal;
}
