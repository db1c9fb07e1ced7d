using static Bezwaar.Api.Tests.Platform.Access.Who;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>
/// Who may call what: every operation of the host by hand, apart from the code that it checks. An operation that is not
/// here fails the tests, so that nothing opens by accident.
/// </summary>
internal static class AccessTable
{
    /// <summary>Nobody has to be known; but a token of another municipality is refused even here.</summary>
    private static readonly Who[] Everybody = [.. Enum.GetValues<Who>().Except([PartnerElsewhere])];

    /// <summary>Outside every municipality credentials mean nothing.</summary>
    private static readonly Who[] WholeWorld = Enum.GetValues<Who>();

    private static readonly Who[] Handling = [Handler, Coordinator, Partner];
    private static readonly Who[] Overseeing = [Coordinator, Administrator];
    private static readonly Who[] OwnCase = [LinkHolder, Citizen, OtherCitizen, Representative];
    private static readonly Who[] OwnCaseSignedIn = [Citizen, OtherCitizen, Representative];
    private static readonly Who[] Correcting = [Handler, Coordinator, Administrator];
    private static readonly Who[] Connecting = [Administrator, PlatformOperator];
    private static readonly Who[] Administering = [Administrator];
    private static readonly Who[] NotesOfTheirOwn = [Handler, Coordinator];
    private static readonly Who[] ViewsOfTheirOwn = [Handler, Coordinator];
    private static readonly Who[] Costing = [Coordinator, Administrator, Evaluator];

    public static readonly IReadOnlyDictionary<string, Who[]> ByOperation = new Dictionary<string, Who[]>
    {
        ["GET /"] = WholeWorld,
        ["GET /front-door.css"] = WholeWorld,
        ["* /health/ready"] = WholeWorld,

        // The client proves itself in the form; what else comes along means nothing.
        ["POST /oauth2/token"] = WholeWorld,
        ["GET /auth/login"] = Everybody,
        ["GET /auth/session"] = Everybody,
        ["POST /auth/logout"] = Everybody,
        ["GET /api/{documentName}/openapi.json"] = Everybody,
        ["HEAD /api/{documentName}/openapi.json"] = Everybody,
        ["GET /api/v1/municipality"] = Everybody,
        ["POST /api/v1/deadline-calculations"] = Everybody,

        ["GET /api/v1/guidance"] = Everybody,
        ["GET /api/v1/guidance/trees"] = Administering,
        ["GET /api/v1/guidance/trees/{about}"] = Administering,
        ["PUT /api/v1/guidance/trees/{about}"] = Administering,
        ["DELETE /api/v1/guidance/trees/{about}"] = Administering,

        ["GET /api/v1/settings/changes"] = Administering,
        ["GET /api/v1/settings/contact"] = Administering,
        ["PUT /api/v1/settings/contact"] = Administering,
        ["GET /api/v1/settings/contact-policy"] = Administering,
        ["PUT /api/v1/settings/contact-policy"] = Administering,
        ["GET /api/v1/settings/decision-types"] = Administering,
        ["PUT /api/v1/settings/decision-types"] = Administering,
        ["GET /api/v1/settings/tariffs"] = Administering,
        ["PUT /api/v1/settings/tariffs"] = Administering,
        ["GET /api/v1/settings/theme"] = Administering,
        ["PUT /api/v1/settings/theme"] = Administering,

        ["GET /api/v1/decisions"] = Handling,
        ["POST /api/v1/decisions"] = Handling,
        ["GET /api/v1/decisions/{decisionId}"] = Handling,
        ["GET /api/v1/decisions/lookup"] = Everybody,

        ["GET /api/v1/intended-decisions"] = Handling,
        ["POST /api/v1/intended-decisions"] = Handling,
        ["GET /api/v1/intended-decisions/figures"] = Handling,
        ["GET /api/v1/intended-decisions/{intendedDecisionId}"] = Handling,
        ["POST /api/v1/intended-decisions/{intendedDecisionId}/contact-attempts"] = Handling,
        ["PUT /api/v1/intended-decisions/{intendedDecisionId}/result"] = Handling,
        ["PUT /api/v1/intended-decisions/{intendedDecisionId}/cancellation"] = Handling,
        ["DELETE /api/v1/intended-decisions/{intendedDecisionId}/access-link"] = Handling,

        // Holders of an objection's link are no holders of an intention's, who have tests of their own.
        ["GET /api/v1/my/intended-decisions"] = OwnCaseSignedIn,
        ["GET /api/v1/my/intended-decisions/{intendedDecisionId}"] = OwnCaseSignedIn,
        ["POST /api/v1/my/intended-decisions/{intendedDecisionId}/reactions"] = OwnCaseSignedIn,

        ["GET /api/v1/staff-members"] = [.. Handling, Administrator],
        ["GET /api/v1/objection-changes"] = Handling,
        ["GET /api/v1/work-summary"] = Handling,
        ["GET /api/v1/workload"] = [Coordinator],
        ["GET /api/v1/calendar"] = Handling,
        ["POST /api/v1/handler-assignments"] = Handling,
        ["GET /api/v1/worklist-views"] = ViewsOfTheirOwn,
        ["POST /api/v1/worklist-views"] = ViewsOfTheirOwn,
        ["PUT /api/v1/worklist-views/{viewId}"] = ViewsOfTheirOwn,
        ["DELETE /api/v1/worklist-views/{viewId}"] = ViewsOfTheirOwn,

        // Holders of an objection's link are no holders of a draft's, who have tests of their own.
        ["POST /api/v1/filing-drafts"] = Everybody,
        ["GET /api/v1/filing-drafts/{draftId}"] = OwnCaseSignedIn,
        ["PUT /api/v1/filing-drafts/{draftId}"] = OwnCaseSignedIn,
        ["DELETE /api/v1/filing-drafts/{draftId}"] = OwnCaseSignedIn,
        ["POST /api/v1/filing-drafts/{draftId}/link-mail"] = OwnCaseSignedIn,
        ["POST /api/v1/filing-drafts/{draftId}/documents"] = OwnCaseSignedIn,
        ["GET /api/v1/filing-drafts/{draftId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["PATCH /api/v1/filing-drafts/{draftId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["DELETE /api/v1/filing-drafts/{draftId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["GET /api/v1/my/filing-drafts"] = OwnCaseSignedIn,
        ["POST /api/v1/my/filing-drafts/claims"] = OwnCaseSignedIn,

        ["GET /api/v1/objections"] = Handling,
        ["POST /api/v1/objections"] = Everybody,
        ["GET /api/v1/objections/{objectionId}"] = Handling,
        ["GET /api/v1/objections/{objectionId}/deadlines"] = Handling,
        ["GET /api/v1/objections/{objectionId}/next-action"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/without-contact"] = Handling,
        ["GET /api/v1/objections/{objectionId}/related-objections"] = Handling,
        ["GET /api/v1/objections/{objectionId}/timeline"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/handler"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/grounds"] = Handling,
        ["POST /api/v1/objections/{objectionId}/facts"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/withdrawal"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/withdrawal/confirmation"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/withdrawal/revocation"] = Handling,
        ["GET /api/v1/objections/{objectionId}/informal-outcomes"] = Handling,
        ["POST /api/v1/objections/{objectionId}/informal-outcomes"] = Handling,
        ["GET /api/v1/objections/{objectionId}/intended-decision"] = Handling,
        ["DELETE /api/v1/objections/{objectionId}/access-links"] = Handling,
        ["GET /api/v1/objections/{objectionId}/objector"] = Correcting,
        ["PUT /api/v1/objections/{objectionId}/objector"] = Correcting,
        ["GET /api/v1/objections/{objectionId}/access-log"] = Overseeing,

        ["GET /api/v1/objections/{objectionId}/contact-attempts"] = Handling,
        ["POST /api/v1/objections/{objectionId}/contact-attempts"] = Handling,
        ["GET /api/v1/objections/{objectionId}/contact-attempts/{attemptId}"] = Handling,
        ["POST /api/v1/objections/{objectionId}/contact-attempts/{attemptId}/corrections"] = Handling,
        ["GET /api/v1/objections/{objectionId}/contact-attempts/ongoing"] = Handling,
        ["POST /api/v1/objections/{objectionId}/contact-attempts/ongoing"] = Handling,
        ["GET /api/v1/call-guide"] = Handling,

        ["GET /api/v1/objections/{objectionId}/callbacks"] = Handling,
        ["POST /api/v1/objections/{objectionId}/callbacks"] = Handling,
        ["GET /api/v1/objections/{objectionId}/callbacks/{callbackId}"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/callbacks/{callbackId}"] = Handling,
        ["DELETE /api/v1/objections/{objectionId}/callbacks/{callbackId}"] = Handling,

        ["GET /api/v1/objections/{objectionId}/agreements"] = Handling,
        ["POST /api/v1/objections/{objectionId}/agreements"] = Handling,
        ["GET /api/v1/objections/{objectionId}/agreements/{agreementId}"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/agreements/{agreementId}/kept"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/agreements/{agreementId}/cancellation"] = Handling,
        ["GET /api/v1/objections/{objectionId}/agreement-confirmations"] = Handling,
        ["POST /api/v1/objections/{objectionId}/agreement-confirmations"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/electronic-post"] = Handling,

        ["GET /api/v1/objections/{objectionId}/documents"] = Handling,
        ["POST /api/v1/objections/{objectionId}/documents"] = Handling,
        ["GET /api/v1/objections/{objectionId}/documents/{documentId}"] = Handling,
        ["PATCH /api/v1/objections/{objectionId}/documents/{documentId}"] = Handling,
        ["DELETE /api/v1/objections/{objectionId}/documents/{documentId}"] = Handling,
        ["GET /api/v1/objections/{objectionId}/documents/{documentId}/content"] = Handling,
        ["GET /api/v1/my/objections/{objectionId}/documents"] = OwnCaseSignedIn,
        ["POST /api/v1/my/objections/{objectionId}/documents"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["PATCH /api/v1/my/objections/{objectionId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["DELETE /api/v1/my/objections/{objectionId}/documents/{documentId}"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/documents/{documentId}/content"] = OwnCaseSignedIn,

        ["GET /api/v1/objections/{objectionId}/private-notes"] = NotesOfTheirOwn,
        ["POST /api/v1/objections/{objectionId}/private-notes"] = NotesOfTheirOwn,
        ["DELETE /api/v1/objections/{objectionId}/private-notes/{noteId}"] = NotesOfTheirOwn,

        ["GET /api/v1/objections/{objectionId}/time-entries"] = Handling,
        ["POST /api/v1/objections/{objectionId}/time-entries"] = Handling,
        ["DELETE /api/v1/objections/{objectionId}/time-entries/{entryId}"] = Handling,
        ["GET /api/v1/objections/{objectionId}/costs"] = Handling,
        ["GET /api/v1/costs"] = Costing,

        ["GET /api/v1/objections/{objectionId}/mediation-referrals"] = Handling,
        ["POST /api/v1/objections/{objectionId}/mediation-referrals"] = Handling,
        ["GET /api/v1/objections/{objectionId}/mediation-referrals/{referralId}"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/start"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/end"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/revocation"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/consents/{partyId}"] = Handling,
        ["DELETE /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/consents/{partyId}"] = Handling,

        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/clock"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/agreement"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/own-contributions"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/follow-up"] = Handling,
        ["POST /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/parties"] = Handling,
        ["POST /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/sessions"] = Handling,
        ["PUT /api/v1/objections/{objectionId}/mediation-referrals/{referralId}/sessions/{sequence}"] = Handling,
        ["GET /api/v1/objections/{objectionId}/mediation-suitability"] = Handling,
        ["POST /api/v1/objections/{objectionId}/mediation-suitability"] = Handling,
        ["GET /api/v1/mediation-suitability-questions"] = Handling,
        ["GET /api/v1/mediation-explanation"] = Everybody,

        ["GET /api/v1/mediators"] = [.. Handling, Administrator],
        ["GET /api/v1/mediators/{mediatorId}"] = [.. Handling, Administrator],
        ["POST /api/v1/mediators"] = [.. Overseeing, Partner],
        ["PUT /api/v1/mediators/{mediatorId}"] = [.. Overseeing, Partner],
        ["DELETE /api/v1/mediators/{mediatorId}"] = [.. Overseeing, Partner],

        ["GET /api/v1/my/mediation-referrals"] = [Mediator],
        ["GET /api/v1/my/mediation-referrals/{referralId}"] = [Mediator],
        ["PUT /api/v1/my/mediation-referrals/{referralId}/agreement"] = [Mediator],
        ["POST /api/v1/my/mediation-referrals/{referralId}/sessions"] = [Mediator],
        ["PUT /api/v1/my/mediation-referrals/{referralId}/sessions/{sequence}"] = [Mediator],
        ["PUT /api/v1/my/mediation-referrals/{referralId}/end"] = [Mediator],

        ["GET /api/v1/my/objections/{objectionId}/mediation-referrals"] = OwnCase,
        ["GET /api/v1/my/objections/{objectionId}/mediation-referrals/{referralId}"] = OwnCase,
        ["PUT /api/v1/my/objections/{objectionId}/mediation-referrals/{referralId}/consent"] = OwnCaseSignedIn,
        ["DELETE /api/v1/my/objections/{objectionId}/mediation-referrals/{referralId}/consent"] = OwnCaseSignedIn,

        ["GET /api/v1/my/objections"] = OwnCase,
        ["GET /api/v1/my/objections/{objectionId}"] = OwnCase,
        ["GET /api/v1/my/objections/{objectionId}/receipt"] = OwnCase,
        ["GET /api/v1/my/objections/{objectionId}/timeline"] = OwnCase,
        ["GET /api/v1/my/objections/{objectionId}/access-log"] = OwnCase,
        ["POST /api/v1/my/objections/{objectionId}/email-confirmation"] = OwnCase,
        ["DELETE /api/v1/my/objections/{objectionId}/access-links"] = OwnCaseSignedIn,
        ["POST /api/v1/my/objections/{objectionId}/grounds"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/informal-outcome"] = OwnCase,
        ["PUT /api/v1/my/objections/{objectionId}/informal-outcome/confirmation"] = OwnCaseSignedIn,
        ["DELETE /api/v1/my/objections/{objectionId}/informal-outcome/confirmation"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/contact-details"] = OwnCaseSignedIn,
        ["PUT /api/v1/my/objections/{objectionId}/contact-details"] = OwnCaseSignedIn,
        ["PUT /api/v1/my/objections/{objectionId}/electronic-post"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/callbacks"] = OwnCase,
        ["PUT /api/v1/my/objections/{objectionId}/callbacks/{callbackId}"] = OwnCaseSignedIn,
        ["DELETE /api/v1/my/objections/{objectionId}/callbacks/{callbackId}"] = OwnCaseSignedIn,
        ["GET /api/v1/my/objections/{objectionId}/agreements"] = OwnCase,
        ["PUT /api/v1/my/objections/{objectionId}/agreements/{agreementId}/response"] = OwnCaseSignedIn,
        ["POST /api/v1/my/objections/claims"] = OwnCaseSignedIn,
        ["GET /api/v1/my/data"] = OwnCaseSignedIn,
        ["POST /api/v1/email-confirmations"] = Everybody,

        ["GET /api/v1/api-clients"] = Connecting,
        ["POST /api/v1/api-clients"] = Connecting,
        ["GET /api/v1/api-clients/{apiClientId}"] = Connecting,
        ["PUT /api/v1/api-clients/{apiClientId}"] = Connecting,
        ["PUT /api/v1/api-clients/{apiClientId}/public-key"] = Connecting,
        ["POST /api/v1/api-clients/{apiClientId}/secret-rotation"] = Connecting,
        ["POST /api/v1/api-clients/{apiClientId}/revocation"] = Connecting,

        ["POST /api/v1/personal-data-exports"] = Administering,

        ["GET /api/v1/destruction-lists"] = Overseeing,
        ["POST /api/v1/destruction-lists"] = Overseeing,
        ["GET /api/v1/destruction-lists/{listId}"] = Overseeing,
        ["GET /api/v1/destruction-lists/{listId}/cases"] = Overseeing,
        ["PUT /api/v1/destruction-lists/{listId}/cases/{sequence}/removal"] = Overseeing,
        ["PUT /api/v1/destruction-lists/{listId}/approval"] = Administering,
        ["GET /api/v1/destruction-lists/{listId}/certificate"] = Overseeing,
    };
}
