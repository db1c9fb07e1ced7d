using System.Collections.Frozen;
using System.Security.Claims;
using Bezwaar.Api.Platform.Privacy;
using OpenIddict.Abstractions;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>Kinds of caller. Every request comes from exactly one.</summary>
internal enum CallerKind
{
    /// <summary>Nobody signed in; whoever fills in an objection with the access link of a draft is nobody in particular either.</summary>
    Anonymous,

    /// <summary>Whoever holds the access link of one objection or of one intended decision.</summary>
    LinkHolder,

    /// <summary>A person (DigiD) or an organisation (eHerkenning) that signed in for itself.</summary>
    Citizen,

    /// <summary>Somebody who signed in on behalf of another person or organisation.</summary>
    Representative,

    /// <summary>A member of staff, or a mediator, with one or more roles.</summary>
    Staff,

    /// <summary>A system, by its access token.</summary>
    Partner,

    /// <summary>Background work and the command line.</summary>
    Platform,
}

/// <summary>Names of the claims in the access tokens and sessions of this platform.</summary>
internal static class CallerClaims
{
    public const string ClientId = OpenIddictConstants.Claims.ClientId;

    /// <summary>Id of the one municipality that the credential is good for.</summary>
    public const string Municipality = "municipality";

    /// <summary>A <see cref="CallerKind"/>; partners' tokens have none.</summary>
    public const string Kind = "caller_kind";

    /// <summary>Id of a member of staff in the municipality's own systems.</summary>
    public const string StaffId = "staff_id";

    public const string Role = "role";

    /// <summary>Who signed in, as a <see cref="PersonIdentity"/>.</summary>
    public const string Person = "person";

    /// <summary>For whom, as a <see cref="PersonIdentity"/>.</summary>
    public const string Represents = "represents";

    /// <summary>Id of the one objection that an access link opens.</summary>
    public const string Objection = "objection";

    /// <summary>Id of the one intended decision that an access link opens.</summary>
    public const string IntendedDecision = "intended_decision";

    /// <summary>Id of the one draft of an objection that an access link opens.</summary>
    public const string FilingDraft = "filing_draft";

    /// <summary>What a partner system reads cases for, as its administrator wrote it down.</summary>
    public const string Purpose = "purpose";
}

/// <summary>Who acts in the current scope.</summary>
/// <param name="Kind">Kind of caller.</param>
/// <param name="Id">Who stands in a timeline: client id of a partner, id of a member of staff, otherwise the kind alone.</param>
/// <param name="Permissions">What the caller may do.</param>
internal sealed record Caller(CallerKind Kind, string Id, IReadOnlySet<string> Permissions)
{
    /// <summary><see cref="Id"/> of everybody who acts for himself or herself.</summary>
    public const string CitizenId = "citizen";

    /// <summary><see cref="Id"/> of whoever signed in on behalf of another.</summary>
    public const string RepresentativeId = "representative";

    public static readonly Caller Anonymous = new(CallerKind.Anonymous, CitizenId, FrozenSet<string>.Empty);
    public static readonly Caller Platform = new(CallerKind.Platform, "platform", FrozenSet<string>.Empty);

    /// <summary>Roles of a member of staff; empty for everybody else.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Who signed in; null unless a citizen or representative.</summary>
    public PersonIdentity? Person { get; init; }

    /// <summary>For whom the caller signed in; null unless a representative.</summary>
    public PersonIdentity? Represents { get; init; }

    /// <summary>Whose objections the caller sees: those of whoever is represented, otherwise the caller's own.</summary>
    public PersonIdentity? Subject => Represents ?? Person;

    /// <summary>The one objection that the access link opens; null for every other caller.</summary>
    public Guid? LinkedObjectionId { get; init; }

    /// <summary>The one intended decision that the access link opens; null for every other caller.</summary>
    public Guid? LinkedIntendedDecisionId { get; init; }

    /// <summary>The one draft of an objection that the access link opens; null for every other caller.</summary>
    public Guid? LinkedFilingDraftId { get; init; }

    /// <summary>What a partner reads cases for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Tells this caller from every other one of the municipality: keys of retries and limits hang on it.</summary>
    public string Key => this switch
    {
        { Represents: { } represented, Person: { } person } => $"{Kind}:{person.LookupKey}:{represented.LookupKey}",
        { Person: { } person } => $"{Kind}:{person.LookupKey}",
        { LinkedObjectionId: { } objection } => $"{Kind}:{objection}",
        { LinkedIntendedDecisionId: { } intention } => $"{Kind}:{intention}",
        _ => $"{Kind}:{Id}",
    };

    /// <summary>The caller belongs to the municipality or acts for it: what such a caller reads of a case is logged.</summary>
    public bool IsOfMunicipality => Kind is CallerKind.Staff or CallerKind.Partner;

    public bool Has(string permission) => Permissions.Contains(permission);

    public static Caller From(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated is not true)
            return Anonymous;
        if (!Enum.TryParse<CallerKind>(user.FindFirst(CallerClaims.Kind)?.Value, out var kind))
            return FromToken(user);

        return kind switch
        {
            // As anybody without a link: filing takes the draft away, and a retry without it must still come from the same caller.
            CallerKind.Anonymous when user.FindFirst(CallerClaims.FilingDraft) is { } draft => Anonymous with
            {
                Permissions = Identity.Permissions.OfDraftHolder,
                LinkedFilingDraftId = Guid.Parse(draft.Value),
            },
            CallerKind.LinkHolder when user.FindFirst(CallerClaims.IntendedDecision) is { } intention => new(kind, CitizenId, Identity.Permissions.OfIntentionLinkHolder)
            {
                LinkedIntendedDecisionId = Guid.Parse(intention.Value),
            },
            CallerKind.LinkHolder => new(kind, CitizenId, Identity.Permissions.OfLinkHolder)
            {
                LinkedObjectionId = Guid.Parse(user.FindFirst(CallerClaims.Objection)!.Value),
            },
            CallerKind.Citizen or CallerKind.Representative => new(kind, kind is CallerKind.Citizen ? CitizenId : RepresentativeId, Identity.Permissions.OfCitizen)
            {
                Person = PersonOf(user, CallerClaims.Person),
                Represents = PersonOf(user, CallerClaims.Represents),
            },
            CallerKind.Staff => FromStaff(user),
            _ => Anonymous,
        };
    }

    private static Caller FromToken(ClaimsPrincipal user) =>
        user.FindFirst(CallerClaims.ClientId)?.Value is { } client
            ? new(CallerKind.Partner, client, user.GetScopes().ToHashSet(StringComparer.Ordinal)) { Purpose = user.FindFirst(CallerClaims.Purpose)?.Value }
            : Anonymous;

    private static Caller FromStaff(ClaimsPrincipal user)
    {
        var roles = user.FindAll(CallerClaims.Role).Select(claim => Enum.Parse<Role>(claim.Value)).Distinct().Order().ToList();
        return new(CallerKind.Staff, user.FindFirst(CallerClaims.StaffId)!.Value, RolePermissions.Of(roles)) { Roles = roles };
    }

    private static PersonIdentity? PersonOf(ClaimsPrincipal user, string claim) =>
        user.FindFirst(claim)?.Value is { } text ? PersonIdentity.Parse(text) : null;
}

/// <summary>Gives the caller of the current scope.</summary>
internal sealed class CallerScope(IHttpContextAccessor http)
{
    private Caller? caller;

    /// <summary>Known once authentication has run; asking earlier in a request gives the anonymous caller of that moment.</summary>
    public Caller Caller => http.HttpContext is not { } context
        ? Caller.Platform
        : context.User is CallerPrincipal known ? known.Caller
        : context.User.Identity?.IsAuthenticated is true ? caller ??= Caller.From(context.User) : Caller.Anonymous;
}

/// <summary>A principal that many requests share, with the caller that it makes.</summary>
internal sealed class CallerPrincipal : ClaimsPrincipal
{
    public CallerPrincipal(ClaimsIdentity identity) : base(identity) => Caller = Caller.From(this);

    public Caller Caller { get; }
}
