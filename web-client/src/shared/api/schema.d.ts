// Written by "npm run generate:api" from the OpenAPI document. Do not edit.
export interface paths {
    "/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API clients
         * @description By client id, revoked ones too. Follow the Link header, or send nextCursor as cursor, for the next page.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Create an API client
         * @description The secret is in the answer, once. The client can get tokens at once.
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{apiClientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an API client */
        get: operations["getApiClient"];
        /**
         * Change an API client
         * @description A scope that is taken away is gone from tokens that were given before, too.
         */
        put: operations["changeApiClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{apiClientId}/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register the public key of an API client
         * @description From now on the client signs its token requests (private_key_jwt).
         */
        put: operations["replaceApiClientKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{apiClientId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API client
         * @description At once and for good: it gets no tokens any more, and those that it has stop working within seconds. Revoking again changes nothing.
         */
        post: operations["revokeApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{apiClientId}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API client a new secret
         * @description The new secret is in the answer, once. Two secrets work at most: rotating again during the overlap stops the oldest.
         */
        post: operations["rotateApiClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadline-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute and explain the legal dates of a case
         * @description Stateless and open to everybody. Every date comes with the chain of rules that leads to it. Facts that contradict each other are a 400 that names each by its index.
         */
        post: operations["calculateDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List registered decisions
         * @description Last published first. Follow the Link header, or send nextCursor as cursor, for the next page.
         */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Register a decision that was sent
         * @description From now on a citizen can object against it by its reference and date, and the last day to object is known.
         */
        post: operations["registerDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the decision on a letter
         * @description Needs the reference and the date of the letter; anything else is the same 404. Gives no addressee and no content.
         */
        get: operations["lookUpDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a registered decision */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the destruction lists
         * @description Oldest first.
         */
        get: operations["listDestructionLists"];
        put?: never;
        /**
         * Propose the destruction of cases
         * @description Takes at most 500 cases whose retention has ended by today, those that are due longest first; what else is due follows on a next list. A case that stands on an open list, or was taken off one until a later day, is not proposed. 409 where nothing is due.
         */
        post: operations["proposeDestruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a destruction list
         * @description Send the ETag of the answer as If-Match with a change.
         */
        get: operations["getDestructionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists/{listId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve a destruction list
         * @description Not by who proposed it: 409 own-proposal. The cases are destroyed in the background, for good; the list is completed, with a certificate, when the last one is. A case whose retention turns out to last longer is kept.
         */
        put: operations["approveDestruction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists/{listId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cases on a destruction list */
        get: operations["listCasesToDestroy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists/{listId}/cases/{sequence}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take a case off a destruction list
         * @description Possible until the list is approved. Takes the ETag of the list.
         */
        put: operations["takeCaseOffList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destruction-lists/{listId}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the certificate of a destruction list
         * @description What was destroyed, on what ground and by whose decision; nothing about a citizen. The Repr-Digest header (RFC 9530) holds the SHA-256 that was stored when it was drawn up: it is the hash of exactly these bytes. 409 until the list is completed.
         */
        get: operations["getDestructionCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address by the link that was mailed to it
         * @description A link that is wrong, older than 7 days or of an address that was changed since is the same 404. Confirming twice answers the same.
         */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about the municipality */
        get: operations["getMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download all data about yourself
         * @description All that is held about whoever signed in, or about whoever is represented: at most ten cases at a time. Send nextCursor as cursor for the next ones.
         */
        get: operations["getOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/mediation-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referrals made to the mediator who signed in
         * @description Last started first. Referrals whose mediator has the identifier with which the caller signed in.
         */
        get: operations["listOwnMediationReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's own objections
         * @description Newest first. Who signed in sees the objections that he or she filed or claimed, as objector or representative; who signed in on behalf of another sees what that one objects to; the holder of an access link sees the one objection of the link.
         */
        get: operations["listOwnObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim an objection that was filed without sign-in
         * @description A person claims what a person objects to, an organisation what that organisation objects to. Claiming as objector revokes the access links. A wrong, expired or revoked link is the same 404; an objection that somebody else claimed is 409. Claiming again what is the caller's already answers the same.
         */
        post: operations["claimObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the caller's own objections */
        get: operations["getOwnObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/access-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke the access links of one of the caller's own objections
         * @description Doing it again changes nothing.
         */
        delete: operations["revokeOwnAccessLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who looked into your objection
         * @description Newest first, in plain words. One entry is one look: all that one person or system of the municipality reads for one purpose within a quarter of an hour.
         */
        get: operations["getOwnAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/contact-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your contact details in an objection
         * @description Send the ETag of the answer as If-Match with a correction.
         */
        get: operations["getOwnContactDetails"];
        /**
         * Correct your contact details in an objection
         * @description What you send replaces what was there. A new e-mail address gets a link to confirm it. The timeline tells which details were corrected, not what they were. Possible in a closed objection, too.
         */
        put: operations["correctOwnContactDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the link that confirms an e-mail address once more
         * @description Goes to every address of the objection that waits to be confirmed, at most 3 times in 24 hours to each; then 429 with Retry-After.
         */
        post: operations["requestEmailConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the receipt of one of the caller's own objections */
        get: operations["getOwnReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/objections/{objectionId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened in one of the caller's own objections
         * @description Oldest first, in plain words, without names.
         */
        get: operations["getOwnTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objections
         * @description Sorted by deadline, objections without one (closed, or publication unknown) come last. Filters narrow each other. Follow the Link header, or send nextCursor as cursor, for the next page.
         */
        get: operations["listObjections"];
        put?: never;
        /**
         * File an objection
         * @description Open to everybody; a late objection is accepted and marked, never refused. Paper intake (channel post or counter) needs a token with objections:write. The answer is the receipt. Unless the objector signed in, it holds the token of an access link that opens the objection again: keep it, it is not shown a second time.
         */
        post: operations["fileObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an objection
         * @description Send the ETag of the answer as If-Match with a change.
         */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/access-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke the access links of an objection */
        delete: operations["revokeAccessLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who looked into an objection
         * @description Newest first. Nothing below /objections/{objectionId} is shown to staff or a system before it is logged here. One entry is one look: all that the same reader reads of the objection for the same purpose within a quarter of an hour. Reading this log is a look, too.
         */
        get: operations["getAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/contact-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contact attempts of an objection */
        get: operations["listContactAttempts"];
        put?: never;
        /**
         * Register a contact attempt
         * @description An attempt that reached the objector opens the way to mediation. One that did not says when the next is due, by the municipality's contact policy.
         */
        post: operations["registerContactAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/contact-attempts/{attemptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contact attempt */
        get: operations["getContactAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the deadlines of an objection, explained
         * @description asOf answers as if it were that day: facts after it are left out. Today where left out.
         */
        get: operations["getObjectionDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what happened in the procedure
         * @description Takes the facts of the deadline calculation, except those that filing and mediation record themselves. A withdrawal closes the case itself; a decided case is closed with its retention category. All dates are computed again at once.
         */
        post: operations["recordFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register the grounds that were to follow
         * @description Possible while the objector announced that the grounds follow. An omission that was requested for them counts as repaired on that day.
         */
        put: operations["supplyGrounds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign an objection to a handler */
        put: operations["assignHandler"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mediation referrals of an objection */
        get: operations["listMediationReferrals"];
        put?: never;
        /**
         * Propose mediation
         * @description Needs a contact attempt that reached the objector; 409 contact-first otherwise. A caller with mediation-referrals:override may do without, with a reason that is recorded.
         */
        post: operations["proposeMediationReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mediation referral
         * @description Send the ETag of the answer as If-Match with a change.
         */
        get: operations["getMediationReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals/{referralId}/consents/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record the consent of a party
         * @description Consent to mediation and consent to let the term stand still are two things: a party may give one without the other.
         */
        put: operations["recordMediationConsent"];
        post?: never;
        /**
         * Revoke the consent of a party
         * @description Possible at any moment until the mediation is over. A party that must take part ends a running mediation with it; the clock resumes the day after.
         */
        delete: operations["revokeMediationConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals/{referralId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End the mediation
         * @description A withdrawal or a new decision that follows from it is registered on the objection itself.
         */
        put: operations["endMediation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals/{referralId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Revoke the proposal
         * @description Possible while the mediation has not started.
         */
        put: operations["revokeMediationReferral"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/mediation-referrals/{referralId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start the mediation
         * @description Every objector and the authority must have agreed to mediate (409 otherwise). Without stopClock the term to decide goes on running.
         */
        put: operations["startMediation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/objector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who objects
         * @description Send the ETag of the answer as If-Match with a correction.
         */
        get: operations["getObjector"];
        /**
         * Correct who objects
         * @description What is sent replaces what was there, in lists, search and mediation referrals too. The timeline tells which fields were corrected and why, never their values. Possible in a closed objection, too.
         */
        put: operations["correctObjector"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the timeline of an objection
         * @description Oldest first.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register that the objector withdraws
         * @description In writing, or orally at a hearing, it counts at once (Awb 6:21). Orally at another moment it counts only after the written confirmation.
         */
        put: operations["registerWithdrawal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/withdrawal/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Register the written confirmation of an oral withdrawal */
        put: operations["confirmWithdrawal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-data-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put together all data about one person
         * @description For whoever asks what is held about him or her without signing in. Make sure of that person's identity first. At most ten cases at a time. Nothing is stored but an entry in the access log of each case. A person of whom nothing is held gives a document without cases.
         */
        post: operations["exportPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What somebody looked into a case for.
         * @enum {string}
         */
        AccessPurpose: "treatment" | "supervision" | "access-and-privacy" | "mediation" | "data-exchange" | "personal-data-request";
        /** @description To whom a decision was addressed. */
        Addressee: {
            /** @description Name of the person or organisation, at most 200 characters. */
            name: string;
            /** @description Postal address on one line, at most 300 characters. */
            address?: string | null;
        };
        /** @description The authority notified that it adjourns the decision (Awb 7:10(3)); once per objection. */
        Adjourned: {
            /**
             * Format: date
             * @description The day of the notification.
             */
            on: string;
            /**
             * Format: int32
             * @description The length in whole weeks, 1 to 6.
             */
            weeks: number;
            /** @enum {string} */
            type: "adjourned";
        };
        /**
         * @description How a client proves who it is.
         * @enum {string}
         */
        ApiClientAuthentication: "secret" | "public-key" | "external-authority";
        /** @description A partner system of the municipality. Its secret is never shown again. */
        ApiClientView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** @description Id in tokens, timelines and access logs. */
            clientId: string;
            /** @description Name of the system. */
            name: string;
            /** @description What the system reads cases for, in plain words; shown in the access log of a case. */
            purpose: string;
            /** @description What the system may do. */
            scopes: string[];
            /** @description How it proves who it is. */
            authentication: components["schemas"]["ApiClientAuthentication"];
            /** @description Id (kid) of its public key; null where it has none. */
            keyId?: string | null;
            /** @description The external authority that gives it its tokens; null where this platform does. */
            issuer?: string | null;
            /** @description Id of the client at that authority. */
            clientIdAtIssuer?: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last got a token or, of an external authority, last used one; to the minute. Null where it never did.
             */
            lastUsedAt?: string | null;
            /**
             * Format: date-time
             * @description Until when a secret that was replaced still works; null where none does.
             */
            previousSecretUntil?: string | null;
            /**
             * Format: date-time
             * @description When its access was revoked, for good; null where it was not.
             */
            revokedAt?: string | null;
        };
        /** @description One page of a list. */
        ApiClientViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["ApiClientView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /** @description A client with the secret that it got just now. */
        ApiClientWithSecret: {
            /** @description The client. */
            apiClient: components["schemas"]["ApiClientView"];
            /** @description Shown this once; the platform keeps only a hash. Null for a client that has no secret. */
            secret?: string | null;
        };
        /** @description The term for appeal to the court. */
        AppealTerm: {
            /**
             * Format: date
             * @description The last day on which appeal is in time.
             */
            lastDay: string;
        };
        AssignHandlerRequest: {
            /** @description Identifier of the handler in the municipality's own systems; at most 100 characters. */
            handler: string | null;
        };
        /**
         * @description How it is known that a representative may act (Awb 2:1(2)).
         * @enum {string}
         */
        AuthorisationKind: "by-law" | "written" | "to-follow";
        CalculateDeadlinesRequest: {
            /** @description general (Awb) or municipal-tax (AWR 22j, Wet WOZ 30, Gemeentewet 236). */
            regime: (string & components["schemas"]["Regime"]) | null;
            /**
             * Format: date
             * @description Day of publication of the contested decision; the parts that need it are null without.
             */
            publishedOn?: string | null;
            /**
             * Format: date
             * @description Date on the letter; matters for taxes.
             */
            dateOfNotice?: string | null;
            /**
             * Format: date
             * @description The day for which to answer: later facts are left out; today where left out.
             */
            asOf?: string | null;
            /**
             * Format: int32
             * @description Number of third parties; 0 where left out.
             */
            interestedParties?: number | null;
            /**
             * Format: int32
             * @description Number of objectors, among whom a penalty is divided; 1 where left out.
             */
            applicants?: number | null;
            /** @description What happened, in any order. */
            facts: (components["schemas"]["Received"] | components["schemas"]["ReceivedElsewhere"] | components["schemas"]["CommitteeAnnounced"] | components["schemas"]["OmissionRequested"] | components["schemas"]["OmissionRepaired"] | components["schemas"]["Adjourned"] | components["schemas"]["Postponed"] | components["schemas"]["ClockStopped"] | components["schemas"]["ClockResumed"] | components["schemas"]["HearingPlanned"] | components["schemas"]["NoticeOfDefaultReceived"] | components["schemas"]["CostsRequested"] | components["schemas"]["Decided"] | components["schemas"]["Closed"])[] | null;
        };
        /**
         * @description When somebody likes to be called.
         * @enum {string}
         */
        CallingTime: "weekday-morning" | "weekday-afternoon" | "weekday-evening";
        ChangeApiClientRequest: {
            /** @description Name of the system; at most 100 characters. */
            name: string | null;
            /** @description What the system reads cases for, in plain words; shown in the access log of a case; at most 200 characters. */
            purpose: string | null;
            /** @description What it may do from now on: one or more of the scopes in this document. */
            scopes: string[] | null;
        };
        ClaimObjectionClaimed: {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            objectionId: string;
            /** @description Number to mention in every contact. */
            number: string;
            /** @description What the caller is in it. */
            takesPartAs: components["schemas"]["ParticipantRole"];
        };
        ClaimObjectionRequest: {
            /** @description Token of an access link of the objection. */
            accessToken: string | null;
            /** @description What the caller is in it; objector where left out. Who signed in on behalf of another claims as representative, and for that other as objector. */
            role?: (string & components["schemas"]["ParticipantRole"]) | null;
        };
        /** @description The pause ended; this day is its last day, the clock runs again the day after. */
        ClockResumed: {
            /**
             * Format: date
             * @description The last day of the pause.
             */
            on: string;
            /** @enum {string} */
            type: "clock-resumed";
        };
        /**
         * @description What the decision term does on the as-of date.
         * @enum {string}
         */
        ClockState: "not-started" | "running" | "suspended" | "stopped" | "decided";
        /** @description The clock was stopped with consent, for instance for mediation (Awb 7:10(4)); this day is part of the pause. */
        ClockStopped: {
            /**
             * Format: date
             * @description The first day of the pause.
             */
            on: string;
            /** @description The ground of Awb 7:10(4). */
            ground: components["schemas"]["PostponementGround"];
            /** @description For Bezwaar.Awb.PostponementGround.ObjectorConsents: whether other interested parties are harmed; null when not recorded. */
            othersHarmed?: boolean | null;
            /** @enum {string} */
            type: "clock-stopped";
        };
        /** @description The case was closed; the retention period starts (Selectielijst gemeenten 2020, process type 13). */
        Closed: {
            /**
             * Format: date
             * @description The day of closing.
             */
            on: string;
            /** @description One of Bezwaar.Awb.Retention.Categories, for instance "13.1". */
            retentionCategory: string;
            /** @enum {string} */
            type: "closed";
        };
        /** @description The objector was told that an advisory committee advises: twelve weeks instead of six (Awb 7:10(1), 7:13(2)). */
        CommitteeAnnounced: {
            /**
             * Format: date
             * @description The day of the notification.
             */
            on: string;
            /** @enum {string} */
            type: "committee-announced";
        };
        ConfirmEmailConfirmed: {
            /**
             * Format: date-time
             * @description When the address was confirmed; the same at every try.
             */
            confirmedAt: string;
        };
        ConfirmEmailRequest: {
            /** @description What stands after the # in the link of the mail. */
            token: string | null;
        };
        ConfirmWithdrawalRequest: {
            /**
             * Format: date
             * @description Day of the written confirmation; not in the future and not before the oral statement.
             */
            confirmedOn: string | null;
        };
        /**
         * @description How a consent was given.
         * @enum {string}
         */
        ConsentManner: "in-writing" | "electronically" | "orally";
        /** @description One attempt to reach the objector. */
        ContactAttemptView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectionId: string;
            /**
             * Format: int32
             * @description Position among the attempts of the case, from 1.
             */
            sequence: number;
            /** @description How somebody tried to reach the objector. */
            channel: components["schemas"]["ContactChannel"];
            /** @description What came of an attempt. */
            result: components["schemas"]["ContactResult"];
            /** Format: date-time */
            attemptedAt: string;
            /** Format: int32 */
            minutesSpent: number;
            /** @description Identifier of the caller in the municipality's own systems. */
            by: string;
            summary?: string | null;
            /** Format: date-time */
            registeredAt: string;
        };
        /** @description One page of a list. */
        ContactAttemptViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["ContactAttemptView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /**
         * @description How somebody tried to reach the objector.
         * @enum {string}
         */
        ContactChannel: "phone" | "visit" | "video" | "email" | "letter";
        /** @description How the caller can be reached about an objection. */
        ContactDetailsView: {
            /** Format: uuid */
            objectionId: string;
            /**
             * Format: int32
             * @description Version of the objection; the ETag shows it.
             */
            version: number;
            /** @description As whom the caller takes part. */
            role: components["schemas"]["ParticipantRole"];
            name: string;
            /** @description A postal address. */
            address?: components["schemas"]["PostalAddress"] | null;
            email?: string | null;
            phone?: string | null;
            /** @description How the objector wants to be reached and helped. */
            contactPreferences: components["schemas"]["ContactPreferences"];
        };
        /** @description How the objector wants to be reached and helped. */
        ContactPreferences: {
            /** @description Number to call; null where the objector does not want to be called. */
            phone?: string | null;
            /** @description When to call. */
            times: components["schemas"]["CallingTime"][];
            /** @description Language of the conversation (ISO 639-1). */
            language: string;
            /** @description What help is needed: an interpreter, large print, somebody who comes along. */
            helpNeeded?: string | null;
        };
        /**
         * @description What came of an attempt.
         * @enum {string}
         */
        ContactResult: "reached" | "no-answer" | "voicemail" | "wrong-number" | "declined" | "sent";
        /** @description The decision that the objection is against, as the objector described it or as it was registered. */
        ContestedDecision: {
            /**
             * Format: uuid
             * @description The registered decision; null where it is only described.
             */
            decisionId?: string | null;
            /** @description Reference on the letter. */
            reference?: string | null;
            /** @description Code of the decision type; null where unknown. */
            decisionType?: string | null;
            /** @description What was decided. */
            description: string;
            /**
             * Format: date
             * @description Date on the letter.
             */
            dateOfNotice?: string | null;
            /**
             * Format: date
             * @description Day of publication, from which the filing term counts.
             */
            publishedOn?: string | null;
            /** @description True where the day of publication is not known and the date of the letter is taken for it. */
            publicationAssumed: boolean;
        };
        CorrectObjectorRequest: {
            /** @description Who objects, as it should have been. */
            objector: components["schemas"]["FileObjectionPartyInput"] | null;
            /** @description How the objector wants to be reached and helped. */
            contactPreferences?: components["schemas"]["FileObjectionContactPreferencesInput"] | null;
            /** @description Why it is corrected. */
            reason: (string & components["schemas"]["CorrectionReason"]) | null;
        };
        CorrectOwnContactDetailsRequest: {
            /** @description Postal address. */
            address: components["schemas"]["FileObjectionAddressInput"] | null;
            /** @description E-mail address; leave out where there is none. */
            email?: string | null;
            /** @description Telephone number; leave out where there is none. */
            phone?: string | null;
            /** @description How you want to be reached and helped. */
            contactPreferences?: components["schemas"]["FileObjectionContactPreferencesInput"] | null;
        };
        /**
         * @description Why personal data are put right. A closed list, so that no reason can hold the data themselves.
         * @enum {string}
         */
        CorrectionReason: "reported-by-person" | "misread-on-intake" | "found-in-register" | "unreachable";
        /** @description The request for reimbursement of costs. */
        CostsRequest: {
            /** @description The request was made before the decision (Awb 7:15(3)). */
            admissible: boolean;
        };
        /** @description The objector asked for reimbursement of the costs of the proceedings (Awb 7:15(3)). */
        CostsRequested: {
            /**
             * Format: date
             * @description The day of the request.
             */
            on: string;
            /** @enum {string} */
            type: "costs-requested";
        };
        CreateApiClientRequest: {
            /** @description Id in tokens, timelines and access logs, unique on the platform: 3 to 100 lower-case letters, digits, dots, hyphens and underscores, starting with a letter. Made up where it is left out. */
            clientId?: string | null;
            /** @description Name of the system; at most 100 characters. */
            name: string | null;
            /** @description What the system reads cases for, in plain words; shown in the access log of a case; at most 200 characters. */
            purpose: string | null;
            /** @description What it may do: one or more of the scopes in this document. */
            scopes: string[] | null;
            /** @description With a public key the client signs its token requests (private_key_jwt) and gets no secret. */
            publicKey?: components["schemas"]["PublicKeyInput"] | null;
            /** @description An external authority that the municipality trusts; the client then gets its tokens there, and has no secret and no key here. */
            issuer?: string | null;
            /** @description Id of the client at that authority; at most 200 characters; needed with an issuer. */
            clientIdAtIssuer?: string | null;
        };
        /** @description All dates and amounts of one objection as of one day. A part is null while its facts are missing. */
        Deadlines: {
            /** @description The filing term (Awb 6:7–6:9, AWR 22j). */
            filing?: components["schemas"]["FilingTerm"] | null;
            /** @description The decision term (Awb 7:10, Wet WOZ 30). */
            decision?: components["schemas"]["DecisionTerm"] | null;
            /** @description The dates around the hearing (Awb 7:4). */
            hearing?: components["schemas"]["HearingDates"] | null;
            /** @description The penalty for a late decision (Awb 4:17–4:20). */
            penalty?: components["schemas"]["PenaltyForDelay"] | null;
            /** @description The term for appeal to the court (Awb 6:7, 6:8). */
            appeal?: components["schemas"]["AppealTerm"] | null;
            /** @description The request for costs (Awb 7:15). */
            costs?: components["schemas"]["CostsRequest"] | null;
            /** @description How long the file is kept (Selectielijst gemeenten 2020). */
            retention?: components["schemas"]["RetentionPeriod"] | null;
            /** @description What a person must know or judge. */
            warnings: components["schemas"]["LegalWarning"][];
            /** @description How every date came about, in order of computation. */
            explanation: components["schemas"]["ExplanationStep"][];
        };
        /** @description The decision on the objection was published (Awb 7:12(2)); the term for appeal starts the day after. */
        Decided: {
            /**
             * Format: date
             * @description The day of publication.
             */
            on: string;
            /** @enum {string} */
            type: "decided";
        };
        /** @description The decision term. */
        DecisionTerm: {
            /**
             * Format: int32
             * @description The length of the basic term in weeks; null when it is the calendar year (Wet WOZ 30).
             */
            weeks?: number | null;
            /**
             * Format: int32
             * @description The days on which the term stood still, for omissions and for agreed pauses together; 0 or more.
             */
            suspendedDays: number;
            /**
             * Format: date
             * @description The deadline before its last end moved.
             */
            rawDeadline: string;
            /**
             * Format: date
             * @description The last day for the decision.
             */
            deadline: string;
            /**
             * Format: date
             * @description The same with every extension counted on the date before it moved; never later.
             */
            conservativeDeadline: string;
            /**
             * Format: date
             * @description The last day for notice of adjournment (Awb 7:10(3)); null when it is no longer possible.
             */
            latestDayToAdjourn?: string | null;
            /** @description The deadline has passed and there is no decision. */
            overdue: boolean;
            /** @description What the term does on the as-of date. */
            clock: components["schemas"]["ClockState"];
        };
        /** @description A kind of decision that citizens of the municipality may object to. */
        DecisionType: {
            /** @description Stable code, kebab-case. */
            code: string;
            /** @description Name in Dutch. */
            name: string;
            /** @description Name in English. */
            nameEn: string;
            /** @description Which terms apply: the Awb, or the Awb with the tax rules of AWR 22j and Wet WOZ 30. */
            regime: components["schemas"]["Regime"];
            /** @description The department that decides. */
            department: string;
        };
        /** @description A registered decision, as the municipality's systems see it. */
        DecisionView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** @description The municipality's own reference, as it stands on the letter. */
            reference: string;
            /** @description Code of one of the municipality's decision types. */
            decisionType: string;
            /**
             * Format: date
             * @description Date on the letter (dagtekening).
             */
            dateOfNotice: string;
            /**
             * Format: date
             * @description Day of publication (bekendmaking), from which the filing term counts.
             */
            publishedOn: string;
            /** @description To whom a decision was addressed. */
            addressee: components["schemas"]["Addressee"];
            description: string;
            /** @description The department that took the decision. */
            department: string;
            /** Format: date-time */
            registeredAt: string;
        };
        /** @description One page of a list. */
        DecisionViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["DecisionView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /** @description A case that was destroyed. */
        DestroyedCase: {
            /** @description Number that the case had. */
            number: string;
            /** @description Type of the decision that the objection was against; null where unknown. */
            decisionType?: string | null;
            /**
             * Format: date
             * @description Day on which it was closed.
             */
            closedOn: string;
            /** @description Ground: the category of the Selectielijst. */
            retentionCategory: string;
            /**
             * Format: date
             * @description Day on which its retention ended.
             */
            destroyFrom: string;
        };
        /** @description Certificate of destruction (verklaring van vernietiging, Archiefregeling): what was destroyed, on what ground and by whose decision. Holds nothing about a citizen. */
        DestructionCertificate: {
            /** @description The municipality that destroyed. */
            municipality: string;
            /**
             * Format: int32
             * @description Number of the destruction list.
             */
            list: number;
            /** @description The list by which records are kept and destroyed. */
            selectionList: string;
            /** @description Who proposed it, in the municipality's own systems. */
            proposedBy: string;
            /**
             * Format: date-time
             * @description When.
             */
            proposedAt: string;
            /** @description Who approved it. */
            approvedBy: string;
            /**
             * Format: date-time
             * @description When.
             */
            approvedAt: string;
            /**
             * Format: date-time
             * @description When the last case was destroyed.
             */
            completedAt: string;
            /** @description How the data were destroyed. */
            method: string;
            /**
             * Format: int32
             * @description Number of cases that were destroyed.
             */
            destroyed: number;
            /**
             * Format: int32
             * @description Number of cases that were taken off the list before approval.
             */
            takenOff: number;
            /**
             * Format: int32
             * @description Number of cases that had to be kept after all.
             */
            kept: number;
            /** @description The cases that were destroyed. */
            cases: components["schemas"]["DestroyedCase"][];
        };
        /**
         * @description Where a destruction list stands.
         * @enum {string}
         */
        DestructionListStatus: "proposed" | "approved" | "completed";
        /** @description A list of cases to be destroyed. */
        DestructionListView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the ETag shows it.
             */
            version: number;
            /**
             * Format: int32
             * @description Number of the list in the municipality, from 1.
             */
            sequence: number;
            /** @description Where a destruction list stands. */
            status: components["schemas"]["DestructionListStatus"];
            /** @description Who proposed it, in the municipality's own systems. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            approvedBy?: string | null;
            /** Format: date-time */
            approvedAt?: string | null;
            /** Format: date-time */
            completedAt?: string | null;
            /**
             * Format: int32
             * @description Cases that were put on it, at most 500.
             */
            caseCount: number;
            /**
             * Format: int32
             * @description Cases that were taken off it.
             */
            takenOffCount: number;
        };
        /** @description One page of a list. */
        DestructionListViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["DestructionListView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        EndMediationRequest: {
            /**
             * Format: date
             * @description Last day; not in the future and not before the start.
             */
            endedOn: string | null;
            /** @description What it led to. */
            outcome: (string & components["schemas"]["MediationOutcome"]) | null;
        };
        /**
         * @description One step in the chain that leads to a date. Forward: `RawEnd = From + Length − 1 day`, because `From` is the first
         *     day that counts. Backward (a length that ends in "before"): `RawEnd = From − Length`.
         */
        ExplanationStep: {
            /** @description The member of the answer that the step leads to, for instance "decision.deadline". */
            produces: string;
            /** @description The legal source. */
            article: string;
            /**
             * Format: date
             * @description The first day that counts, or the day from which is counted back.
             */
            from: string;
            /** @description A number and a unit, for instance "6 weeks", "9 days", "1 year" or "10 days before". */
            length: string;
            /**
             * Format: date
             * @description The end before it moved.
             */
            rawEnd: string;
            /**
             * Format: date
             * @description The end after it moved.
             */
            end: string;
            /** @description The weekend or holiday on which the raw end fell; null when the end did not move. */
            movedBecause?: components["schemas"]["LegalText"] | null;
            /** @description The type of the fact that caused the step. */
            fact: string;
            /** @description The step in plain words. */
            text: components["schemas"]["LegalText"];
        };
        ExportPersonalDataRequest: {
            /** @description Citizen service number of the person. Exactly one of the three is given. */
            bsn?: string | null;
            /** @description Number of the organisation in the trade register: eight digits. */
            kvkNumber?: string | null;
            /** @description Number of one objection, for one that was filed without sign-in. */
            objectionNumber?: string | null;
            /** @description nextCursor of the document before, for the next cases of the same person. */
            cursor?: string | null;
        };
        /** @description All that is held of one case. */
        ExportedCase: {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            objectionId: string;
            /** @description Its number. */
            number: string;
            /** @description What each part of the platform holds of it, by the name of the part. Lists have `rows`, at most 5,000, and say whether they are `complete`. */
            parts: {
                [key: string]: unknown;
            };
        };
        /** @description A person or organisation by its number. */
        ExportedPerson: {
            /** @description By what number. */
            kind: components["schemas"]["PersonIdentifierKind"];
            /** @description The number; a BSN whole only to the person, masked to everybody else. */
            number: string;
        };
        /** @description One value that is not right, as NL API Design Rules describe it. */
        FieldError: {
            /** @description Where the value stands: body, query, path or header. */
            in: string;
            /** @description Which value it is. */
            location: components["schemas"]["FieldLocation"];
            /** @description Stable code of the rule that is broken. */
            code: string;
            /** @description What is wrong and how to put it right. */
            detail: string;
        };
        /** @description Place of a value: a JSON pointer in the body, or the name of a query key or header. */
        FieldLocation: {
            pointer?: string | null;
            name?: string | null;
        };
        FileObjectionAddressInput: {
            /** @description Street or post-office box. */
            street: string | null;
            /** @description House number with its addition. */
            houseNumber: string | null;
            /** @description Postal code; in the Netherlands four digits and two letters. */
            zipCode: string | null;
            /** @description Town. */
            town: string | null;
            /** @description ISO 3166-1 alpha-2; NL where left out. */
            country?: string | null;
        };
        FileObjectionContactPreferencesInput: {
            /** @description Number to call; leave out not to be called. */
            phone?: string | null;
            /** @description When to call. */
            times?: components["schemas"]["CallingTime"][] | null;
            /** @description Language of the conversation (ISO 639-1); "nl" where left out. */
            language?: string | null;
            /** @description What help is needed; at most 1,000 characters. */
            helpNeeded?: string | null;
        };
        FileObjectionContestedDecisionInput: {
            /** @description Reference on the letter. With the date it finds a registered decision. */
            reference?: string | null;
            /**
             * Format: date
             * @description Date on the letter.
             */
            dateOfNotice?: string | null;
            /**
             * Format: date
             * @description Day of publication, where it is known and differs.
             */
            publishedOn?: string | null;
            /** @description Code of the decision type, where it is known. */
            decisionType?: string | null;
            /** @description What was decided; needed where no registered decision is found; at most 2,000 characters. */
            description?: string | null;
        };
        FileObjectionPartyInput: {
            /** @description Person or organisation; "person" where left out. */
            kind?: (string & components["schemas"]["PartyKind"]) | null;
            /** @description Name of the person, or of who signs for the organisation; at most 200 characters. */
            name: string | null;
            /** @description Name of the organisation. */
            organisationName?: string | null;
            /** @description Number in the trade register: eight digits. */
            kvkNumber?: string | null;
            /** @description Postal address. */
            address?: components["schemas"]["FileObjectionAddressInput"] | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Telephone number: digits, spaces and hyphens, with or without a country code. */
            phone?: string | null;
        };
        FileObjectionRepresentativeInput: {
            /** @description Who acts for the objector. */
            party?: components["schemas"]["FileObjectionPartyInput"] | null;
            /** @description How it is known that they may. */
            authorisation?: (string & components["schemas"]["AuthorisationKind"]) | null;
        };
        FileObjectionRequest: {
            /** @description How it came in; "electronic" where left out. Anything else is paper intake by the municipality and needs a token. */
            channel?: (string & components["schemas"]["IntakeChannel"]) | null;
            /**
             * Format: date
             * @description Paper only: the day on which it came in.
             */
            receivedOn?: string | null;
            /**
             * Format: date
             * @description By post only: the day of the postmark (Awb 6:9(2)).
             */
            postedOn?: string | null;
            /**
             * Format: date
             * @description The day on which a wrong body received it before it forwarded it (Awb 6:15).
             */
            receivedElsewhereOn?: string | null;
            /** @description The decision that the objection is against. */
            contestedDecision: components["schemas"]["FileObjectionContestedDecisionInput"] | null;
            /** @description Who objects. */
            objector: components["schemas"]["FileObjectionPartyInput"] | null;
            /** @description Who acts for the objector (Awb 2:1). */
            representative?: components["schemas"]["FileObjectionRepresentativeInput"] | null;
            /** @description Others who object in the same document; at most 50. */
            jointObjectors?: components["schemas"]["FileObjectionPartyInput"][] | null;
            /**
             * Format: int32
             * @description Number of third parties whose interests are involved, 0–100; 0 where left out.
             */
            interestedParties?: number | null;
            /** @description Why the objector disagrees; at most 20,000 characters. */
            grounds?: string | null;
            /** @description True where the grounds come later. */
            groundsFollow?: boolean | null;
            /** @description What would solve it for the objector; at most 4,000 characters. */
            desiredOutcome?: string | null;
            /** @description How the objector wants to be reached and helped. */
            contactPreferences?: components["schemas"]["FileObjectionContactPreferencesInput"] | null;
            /** @description Kinds of formal message that may be sent electronically (consent per kind, Awb 2:7). */
            electronicPost?: components["schemas"]["MessageKind"][] | null;
            /** @description True: the objector puts a signature under it (Awb 6:5(1)). */
            signed?: boolean | null;
        };
        /** @description The filing term. */
        FilingTerm: {
            /**
             * Format: date
             * @description The first day of the term.
             */
            firstDay: string;
            /**
             * Format: date
             * @description The last day before it moved.
             */
            rawLastDay: string;
            /**
             * Format: date
             * @description The last day on which an objection is in time.
             */
            lastDay: string;
            /** @description Was it filed in time? Null when nothing was received or when the day of posting decides and is unknown. */
            timely?: boolean | null;
            /**
             * Format: date
             * @description The last day on which a letter posted in time may arrive (Awb 6:9(2)).
             */
            receiptLimit: string;
        };
        GetAccessLogEntry: {
            /**
             * Format: date-time
             * @description When the look began; it lasts a quarter of an hour.
             */
            at: string;
            /** @description A person or a system. */
            readerKind: components["schemas"]["ReaderKind"];
            /** @description Id of the member of staff in the municipality's own systems, or client id of the system. */
            readerId: string;
            /** @description Roles that the member of staff had then; empty for a system. */
            roles: components["schemas"]["Role"][];
            /** @description What for. */
            purpose: components["schemas"]["AccessPurpose"];
            /** @description The purpose that was registered with a system; its client id where none was. */
            purposeText?: string | null;
        };
        /** @description One page of a list. */
        GetAccessLogEntryPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["GetAccessLogEntry"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        GetMunicipalityView: {
            /** @description Short name in addresses. */
            slug: string;
            /** @description Official name. */
            name: string;
            /** @description How to reach it about an objection. */
            contact: components["schemas"]["MunicipalityContact"];
            /** @description How it looks. */
            theme: components["schemas"]["MunicipalityTheme"];
            /** @description Kinds of decision that can be objected to. */
            decisionTypes: components["schemas"]["DecisionType"][];
            /** @description Languages of screens and letters (ISO 639-1); the first is the default. */
            languages: string[];
        };
        GetOwnAccessLogEntry: {
            /**
             * Format: date-time
             * @description When the look began; it lasts a quarter of an hour.
             */
            at: string;
            /** @description What for. */
            purpose: components["schemas"]["AccessPurpose"];
            /** @description The same in plain words. */
            text: components["schemas"]["LegalText"];
        };
        /** @description One page of a list. */
        GetOwnAccessLogEntryPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["GetOwnAccessLogEntry"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        GetOwnTimelineEntry: {
            /**
             * Format: int32
             * @description Position in the timeline, from 1.
             */
            sequence: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description What happened. */
            type: components["schemas"]["TimelineEventType"];
            /** @description What happened, in plain words. */
            text: components["schemas"]["LegalText"];
            /** @description On which side it was done. */
            by: components["schemas"]["GetOwnTimelineSide"];
        };
        /** @description One page of a list. */
        GetOwnTimelineEntryPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["GetOwnTimelineEntry"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /**
         * @description Who acts in a case.
         * @enum {string}
         */
        GetOwnTimelineSide: "citizen" | "municipality";
        GetTimelineEntry: {
            /**
             * Format: int32
             * @description Position in the timeline, from 1.
             */
            sequence: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description What happened. */
            type: components["schemas"]["TimelineEventType"];
            /** @description Who did it: the client id of a system, "citizen" or "platform". */
            actor: string;
            /** @description What is worth telling about it. */
            details: unknown;
            /** @description SHA-256 over this entry and the hash before it, hexadecimal. */
            hash: string;
            /** @description False where this entry was changed afterwards. */
            intact: boolean;
        };
        /** @description One page of a list. */
        GetTimelineEntryPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["GetTimelineEntry"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /** @description The dates around the hearing; counted back, so they never move (Atw 1(2)). */
        HearingDates: {
            /**
             * Format: date
             * @description The last day for further documents: ten days before (Awb 7:4(1)).
             */
            lastDayDocuments: string;
            /**
             * Format: date
             * @description The last day on which the file must become available: one week before (Awb 7:4(2)).
             */
            inspectionFromLatest: string;
        };
        /** @description A hearing was planned (Awb 7:2, 7:4). */
        HearingPlanned: {
            /**
             * Format: date
             * @description The day of the hearing.
             */
            on: string;
            /**
             * Format: date
             * @description The day of the invitation, which is the day on which the fact happened; null when not recorded, the hearing is then always seen.
             */
            invitedOn?: string | null;
            /** @enum {string} */
            type: "hearing-planned";
        };
        /**
         * @description The way in which an objection reached the administrative authority (Awb 6:9).
         * @enum {string}
         */
        IntakeChannel: "electronic" | "post" | "counter";
        /** @description One text in two languages. */
        LegalText: {
            /** @description Dutch, language level B1. */
            nl: string;
            /** @description English. */
            en: string;
        };
        /** @description Something that a person must know or judge beside the computed dates. */
        LegalWarning: {
            /** @description A stable name in kebab-case. */
            code: string;
            /** @description The legal source, for instance "Awb 7:10(3)". */
            article: string;
            /** @description What it means, in two languages. */
            text: components["schemas"]["LegalText"];
            /** @description The Dutch text. */
            readonly detail: string;
        };
        /** @description The facts of a referral that its mediator needs. */
        ListOwnMediationReferralsView: {
            /** Format: uuid */
            id: string;
            /** @description Where a referral stands. */
            status: components["schemas"]["MediationStatus"];
            /** @description Who takes part, with what they agreed to. */
            parties: components["schemas"]["MediationParty"][];
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string | null;
            outcome?: (string & components["schemas"]["MediationOutcome"]) | null;
        };
        /** @description One page of a list. */
        ListOwnMediationReferralsViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["ListOwnMediationReferralsView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /**
         * @description What becomes of a case on a destruction list.
         * @enum {string}
         */
        ListedCaseState: "listed" | "taken-off" | "destroyed" | "kept";
        /** @description A case on a destruction list. */
        ListedCaseView: {
            /**
             * Format: int32
             * @description Position on the list, from 1.
             */
            sequence: number;
            /**
             * Format: uuid
             * @description Id of the objection; null once it is destroyed.
             */
            objectionId?: string | null;
            number: string;
            decisionType?: string | null;
            /** @description Category of the Selectielijst by which it was kept. */
            retentionCategory: string;
            /** Format: date */
            closedOn: string;
            /**
             * Format: date
             * @description Day on which its retention ended.
             */
            destroyFrom: string;
            /** @description What becomes of a case on a destruction list. */
            state: components["schemas"]["ListedCaseState"];
            /** @description Why it was taken off. */
            reason?: string | null;
            /**
             * Format: date
             * @description Day from which a case that was taken off is proposed again.
             */
            proposeAgainFrom?: string | null;
            /** Format: date-time */
            destroyedAt?: string | null;
        };
        /** @description One page of a list. */
        ListedCaseViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["ListedCaseView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        LookUpDecisionView: {
            /** @description The municipality's own reference. */
            reference: string;
            /** @description Code of the decision type. */
            decisionType: string;
            /**
             * Format: date
             * @description Date on the letter.
             */
            dateOfNotice: string;
            /**
             * Format: date
             * @description Day of publication, from which the filing term counts.
             */
            publishedOn: string;
            /**
             * Format: date
             * @description The last day on which an objection is in time (Awb 6:7, 6:8; AWR 22j for taxes).
             */
            lastDayToObject?: string | null;
            /** @description Whether that day lies in the past. Objecting stays possible; the municipality then asks why it is late. */
            termHasPassed: boolean;
        };
        /** @description What a party agreed to. Mediation is voluntary: every part of it can be taken back at any moment. */
        MediationConsent: {
            /** @description The party wants to take part in the mediation. */
            toMediation: boolean;
            /** @description The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)). */
            toPostponement: boolean;
            /**
             * Format: date
             * @description Day of the consent.
             */
            on: string;
            /** @description How it was given. */
            manner: components["schemas"]["ConsentManner"];
        };
        /**
         * @description What a mediation led to. The content stays between the parties: there is no place for it here.
         * @enum {string}
         */
        MediationOutcome: "agreement" | "partial-agreement" | "no-agreement" | "broken-off-by-objector" | "broken-off-by-authority" | "broken-off-by-mediator";
        /** @description A party of a mediation referral. */
        MediationParty: {
            /** @description Identifies the party within the referral, such as "objector" or "interested-party-1". */
            id: string;
            /** @description In what quality it takes part. */
            role: components["schemas"]["MediationRole"];
            /** @description Its name; null for a third party that is known by number only. */
            name?: string | null;
            /** @description What it agreed to; null while it did not, or no longer does. */
            consent?: components["schemas"]["MediationConsent"] | null;
        };
        /** @description A referral to mediation. Holds facts only: what is said in a mediation stays there. */
        MediationReferralView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectionId: string;
            /**
             * Format: int32
             * @description Grows with every change; the ETag shows it.
             */
            version: number;
            /**
             * Format: int32
             * @description Position among the referrals of the case, from 1.
             */
            sequence: number;
            /** @description Where a referral stands. */
            status: components["schemas"]["MediationStatus"];
            reason: string;
            /** @description Identifier of who proposed it, in the municipality's own systems. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Why it was proposed although no contact reached the objector; null in the ordinary case. */
            overrideReason?: string | null;
            parties: components["schemas"]["MediationParty"][];
            /** @description Who mediates. */
            mediator?: components["schemas"]["Mediator"] | null;
            /** Format: date */
            startedOn?: string | null;
            /** @description Ground of Awb 7:10(4) on which the clock stands still now; null while it runs. */
            clockStoppedOn?: (string & components["schemas"]["PostponementGround"]) | null;
            /** Format: date */
            endedOn?: string | null;
            outcome?: (string & components["schemas"]["MediationOutcome"]) | null;
        };
        /** @description One page of a list. */
        MediationReferralViewPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["MediationReferralView"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /**
         * @description In what quality somebody takes part.
         * @enum {string}
         */
        MediationRole: "objector" | "joint-objector" | "authority" | "interested-party";
        /**
         * @description Where a referral stands.
         * @enum {string}
         */
        MediationStatus: "proposed" | "started" | "ended" | "revoked";
        /** @description Who mediates. */
        Mediator: {
            /** @description Name of the mediator. */
            name: string;
            /** @description Number in the register of the Mediatorsfederatie Nederland; null where not registered. */
            mfnNumber?: string | null;
            /** @description Identifier with which the mediator signs in to the municipality and finds this referral; null for one who does not. */
            staffId?: string | null;
        };
        /**
         * @description Kinds of formal message for which a citizen may consent to electronic post (Awb 2:7, since 2026-01-01).
         * @enum {string}
         */
        MessageKind: "receipt-confirmation" | "omission-request" | "term-change" | "hearing-invitation" | "decision";
        /** @description How a citizen reaches the municipality about an objection. */
        MunicipalityContact: {
            /** @description Telephone number in international notation. */
            phone: string;
            /** @description E-mail address. */
            email: string;
            /** @description Postal address on one line. */
            address: string;
            /** @description When the phone is answered, in plain words. */
            openingHours: string;
        };
        /** @description How the municipality looks. */
        MunicipalityTheme: {
            /** @description Class name of the design tokens, for example "voorbeeld-theme". */
            name: string;
            /** @description Main colour as #RRGGBB. */
            primaryColor: string;
            /** @description Address of the logo; null where there is none. */
            logoUrl?: string | null;
        };
        /** @description Something that happens next in a case. */
        NextStep: {
            /** @description Stable code of the step. */
            code: string;
            /**
             * Format: date
             * @description The day by which it happens; null where there is no date.
             */
            by?: string | null;
            /** @description The step in plain words. */
            text: components["schemas"]["LegalText"];
        };
        /** @description The authority received a written notice of default (Awb 4:17(3)). */
        NoticeOfDefaultReceived: {
            /**
             * Format: date
             * @description The day of receipt.
             */
            on: string;
            /** @enum {string} */
            type: "notice-of-default-received";
        };
        /** @description A row of the list of objections. */
        ObjectionListItem: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Where an objection stands. */
            status: components["schemas"]["ObjectionStatus"];
            /** Format: date-time */
            receivedAt: string;
            objectorName: string;
            decisionType?: string | null;
            handler?: string | null;
            /** @description Whether the objection came in time (Awb 6:7–6:10). */
            timeliness: components["schemas"]["Timeliness"];
            /**
             * Format: date
             * @description Last day to decide (Awb 7:10) as of the last event; null where it cannot be known, and once closed.
             */
            decisionDeadline?: string | null;
            /** Format: date */
            latestDayToAdjourn?: string | null;
            /** @description What the decision term does on the as-of date. */
            clock: components["schemas"]["ClockState"];
            /**
             * Format: date
             * @description Day by which somebody should try to reach the objector.
             */
            contactDueOn?: string | null;
        };
        /** @description One page of a list. */
        ObjectionListItemPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["ObjectionListItem"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /**
         * @description Where an objection stands.
         * @enum {string}
         */
        ObjectionStatus: "received" | "in-treatment" | "withdrawn" | "decided";
        /** @description An objection, as the municipality's systems see it. */
        ObjectionView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the ETag shows it.
             */
            version: number;
            /** @description Number per municipality and year. */
            number: string;
            /** @description Where an objection stands. */
            status: components["schemas"]["ObjectionStatus"];
            /**
             * Format: date-time
             * @description When the objection reached the municipality; for paper, the start of the day on which it came in.
             */
            receivedAt: string;
            /** Format: date-time */
            registeredAt: string;
            /** @description The way in which an objection reached the administrative authority (Awb 6:9). */
            channel: components["schemas"]["IntakeChannel"];
            /** @description The decision that the objection is against, as the objector described it or as it was registered. */
            contestedDecision: components["schemas"]["ContestedDecision"];
            /** @description Somebody who objects, or helps somebody who does (Awb 1:2, 2:1). */
            objector: components["schemas"]["Party"];
            /** @description Somebody who acts for the objector (Awb 2:1). */
            representative?: components["schemas"]["Representative"] | null;
            jointObjectors: components["schemas"]["Party"][];
            /**
             * Format: int32
             * @description Number of third parties whose interests are involved.
             */
            interestedParties: number;
            grounds?: string | null;
            /** @description The objector announced that the grounds follow (an omission, Awb 6:6, until they come). */
            groundsFollow: boolean;
            /** @description What would solve it for the objector. */
            desiredOutcome?: string | null;
            /** @description How the objector wants to be reached and helped. */
            contactPreferences: components["schemas"]["ContactPreferences"];
            /** @description Kinds of formal message that may be sent electronically; all others go by post. */
            electronicPost: components["schemas"]["MessageKind"][];
            /** @description Identifier of the handler in the municipality's own systems. */
            handler?: string | null;
            /** @description A withdrawal. */
            withdrawal?: components["schemas"]["Withdrawal"] | null;
            /** @description Whether the objection came in time (Awb 6:7–6:10). */
            timeliness: components["schemas"]["Timeliness"];
            /**
             * Format: date
             * @description Last day of the filing term (Awb 6:7, 6:8).
             */
            filingLastDay?: string | null;
            /**
             * Format: date
             * @description Last day to decide (Awb 7:10) as of the last event; null where it cannot be known, and once closed.
             */
            decisionDeadline?: string | null;
            /**
             * Format: date
             * @description Last day on which an adjournment can still be notified (Awb 7:10(3)).
             */
            latestDayToAdjourn?: string | null;
            /** @description What the decision term does on the as-of date. */
            clock: components["schemas"]["ClockState"];
            /**
             * Format: date
             * @description Day by which somebody should try to reach the objector.
             */
            contactDueOn?: string | null;
            /**
             * Format: date-time
             * @description When a contact attempt first reached the objector.
             */
            reachedAt?: string | null;
        };
        /** @description Who objects and how to reach that person, as far as it can be put right. */
        ObjectorView: {
            /** Format: uuid */
            objectionId: string;
            /** Format: int32 */
            version: number;
            /** @description Somebody who objects, or helps somebody who does (Awb 1:2, 2:1). */
            objector: components["schemas"]["Party"];
            /** @description How the objector wants to be reached and helped. */
            contactPreferences: components["schemas"]["ContactPreferences"];
        };
        /** @description The objector repaired the omission that was asked for last (Awb 6:6). */
        OmissionRepaired: {
            /**
             * Format: date
             * @description The day of repair.
             */
            on: string;
            /** @enum {string} */
            type: "omission-repaired";
        };
        /** @description The objector was asked to repair an omission (Awb 6:6); suspends the decision term (Awb 7:10(2)). */
        OmissionRequested: {
            /**
             * Format: date
             * @description The day of the request.
             */
            on: string;
            /**
             * Format: date
             * @description The last day for repair; not before On.
             */
            repairBy: string;
            /** @enum {string} */
            type: "omission-requested";
        };
        /** @description The decision that the objection is against. */
        OwnContestedDecision: {
            /** @description Reference on the letter; null where unknown. */
            reference?: string | null;
            /** @description Code of the decision type; null where unknown. */
            decisionType?: string | null;
            /** @description What was decided. */
            description: string;
            /**
             * Format: date
             * @description Date on the letter; null where unknown.
             */
            dateOfNotice?: string | null;
            /**
             * Format: date
             * @description Day of publication, from which the filing term counts; null where unknown.
             */
            publishedOn?: string | null;
        };
        /** @description A day that matters. */
        OwnDeadline: {
            /** @description filing, documents, decision or appeal. */
            code: string;
            /**
             * Format: date
             * @description The day.
             */
            on: string;
            /** @description What must happen by that day. */
            text: components["schemas"]["LegalText"];
            /** @description Why it is that day: the rules in the order in which they apply. */
            why: components["schemas"]["OwnReason"][];
        };
        /** @description An e-mail address that was given. */
        OwnEmailAddress: {
            /** @description The address. */
            address: string;
            /**
             * Format: date-time
             * @description When whoever reads its mail confirmed it; null while nobody did.
             */
            confirmedAt?: string | null;
        };
        /** @description What was filed. */
        OwnFiling: {
            /** @description Who objects. */
            objector: components["schemas"]["Party"];
            /** @description Who acts for the objector; null where nobody does. */
            representative?: components["schemas"]["Representative"] | null;
            /** @description Names of others who object in the same document. */
            jointObjectors: string[];
            /** @description Why the objector disagrees; null while the grounds follow. */
            grounds?: string | null;
            /** @description What would solve it for the objector. */
            desiredOutcome?: string | null;
            /** @description How the objector wants to be reached and helped. */
            contactPreferences: components["schemas"]["ContactPreferences"];
            /** @description Kinds of formal message that may be sent electronically; all others go by post. */
            electronicPost: components["schemas"]["MessageKind"][];
            /** @description The e-mail addresses that were given. Nothing personal is sent to one that is not confirmed. */
            emailAddresses: components["schemas"]["OwnEmailAddress"][];
        };
        /** @description A row of the caller's own objections. */
        OwnObjectionListItem: {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            id: string;
            /** @description Number to mention in every contact. */
            number: string;
            /** @description What was decided. */
            contestedDecision: string;
            /** @description Reference on the letter of the decision; null where unknown. */
            reference?: string | null;
            /**
             * Format: date-time
             * @description When the objection came in.
             */
            receivedAt: string;
            /** @description Where it stands. */
            status: components["schemas"]["ObjectionStatus"];
            /** @description Where it stands, in plain words. */
            standing: components["schemas"]["LegalText"];
            /** @description The one step that matters most now. */
            nextStep: components["schemas"]["NextStep"];
            /**
             * Format: date
             * @description Last day for the municipality to decide (Awb 7:10); null where it cannot be known, and once closed.
             */
            decisionDeadline?: string | null;
            /** @description Whether the caller objects or acts for the objector; null for the holder of an access link. */
            takesPartAs?: (string & components["schemas"]["ParticipantRole"]) | null;
        };
        /** @description One page of a list. */
        OwnObjectionListItemPage: {
            /** @description The rows, at most as many as asked for. */
            items: components["schemas"]["OwnObjectionListItem"][];
            /** @description Send as `cursor` to get the next page; null on the last one. The Link header holds the same as an address. */
            nextCursor?: string | null;
        };
        /** @description An objection, as the citizen sees it whose objection it is. */
        OwnObjectionView: {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            id: string;
            /** @description Number to mention in every contact. */
            number: string;
            /**
             * Format: date-time
             * @description When the objection came in.
             */
            receivedAt: string;
            /** @description Where it stands. */
            status: components["schemas"]["ObjectionStatus"];
            /** @description Where it stands, in plain words. */
            standing: components["schemas"]["LegalText"];
            /** @description The decision that the objection is against. */
            contestedDecision: components["schemas"]["OwnContestedDecision"];
            /** @description Whether it came in time. */
            timeliness: components["schemas"]["Timeliness"];
            /** @description Whether the municipality waits for the grounds. */
            groundsFollow: boolean;
            /** @description What happens next, in order. */
            nextSteps: components["schemas"]["NextStep"][];
            /** @description The days that matter, each with why it is that day. */
            deadlines: components["schemas"]["OwnDeadline"][];
            /** @description What was filed; null for the holder of an access link, who may be anybody that the link was passed on to: sign in and claim the objection to see it. */
            filed?: components["schemas"]["OwnFiling"] | null;
            /** @description Whether the caller objects or acts for the objector; null for the holder of an access link. */
            takesPartAs?: (string & components["schemas"]["ParticipantRole"]) | null;
            /** @description Whom to call or write to. */
            contact: components["schemas"]["MunicipalityContact"];
        };
        /** @description One rule that leads to a day. */
        OwnReason: {
            /** @description The legal source. */
            article: string;
            /** @description The rule in plain words. */
            text: components["schemas"]["LegalText"];
        };
        /**
         * @description In which role somebody takes part in an objection.
         * @enum {string}
         */
        ParticipantRole: "objector" | "representative";
        /** @description Somebody who objects, or helps somebody who does (Awb 1:2, 2:1). */
        Party: {
            /** @description Person or organisation. */
            kind: components["schemas"]["PartyKind"];
            /** @description Name of the person, or of who signs for the organisation. */
            name: string;
            /** @description Name of the organisation; null for a person. */
            organisationName?: string | null;
            /** @description Number in the trade register, eight digits; null for a person. */
            kvkNumber?: string | null;
            /** @description Postal address. */
            address?: components["schemas"]["PostalAddress"] | null;
            /** @description E-mail address; null where there is none. */
            email?: string | null;
            /** @description Telephone number; null where there is none. */
            phone?: string | null;
        };
        /**
         * @description Whether somebody acts for themselves or for an organisation.
         * @enum {string}
         */
        PartyKind: "person" | "organisation";
        /** @description The penalty for a late decision. All dates are null when no notice of default is valid. */
        PenaltyForDelay: {
            /** @description A notice of default was received after the deadline and before the decision. */
            valid: boolean;
            /**
             * Format: date
             * @description The end of the two weeks after the notice.
             */
            graceEnd?: string | null;
            /**
             * Format: date
             * @description The first day for which a penalty can be due.
             */
            firstDay?: string | null;
            /**
             * Format: date
             * @description The last of the 42 days.
             */
            lastDay?: string | null;
            /**
             * Format: int32
             * @description The days due on the as-of date or, once decided, in total; 0 to 42.
             */
            days: number;
            /**
             * Format: double
             * @description The amount for those days, in euro.
             */
            amount: number;
            /**
             * Format: double
             * @description The equal share of each applicant, in euro, rounded to cents (Awb 4:17(7)).
             */
            amountPerApplicant: number;
            /**
             * Format: date
             * @description The last day to fix the amount: two weeks after the last day that is due (Awb 4:18); null when nothing is or can become due.
             */
            orderDue?: string | null;
            /**
             * Format: date
             * @description The first day on which appeal for not deciding is possible (Awb 6:12).
             */
            appealPossibleFrom?: string | null;
        };
        /**
         * @description By what number a person or organisation is known.
         * @enum {string}
         */
        PersonIdentifierKind: "bsn" | "kvk";
        /** @description All that a municipality holds about one person or organisation (inzage, AVG 15): at most ten cases in one document. */
        PersonalDataExport: {
            /**
             * Format: date-time
             * @description When it was put together.
             */
            madeAt: string;
            /** @description Who holds the data. */
            municipality: string;
            /** @description Whom it is about; null where a case was asked for by its number. */
            person?: components["schemas"]["ExportedPerson"] | null;
            /** @description What the data are for, how long they are kept and which rights the person has. */
            about: components["schemas"]["LegalText"][];
            /** @description The cases in which the person takes part, by number, with all that is held of each. */
            cases: components["schemas"]["ExportedCase"][];
            /** @description Send as `cursor` for the next cases; null where these are the last ones. */
            nextCursor?: string | null;
        };
        /** @description A postal address. */
        PostalAddress: {
            /** @description Street or post-office box. */
            street: string;
            /** @description House number with its addition. */
            houseNumber: string;
            /** @description Postal code, such as 1234 AB. */
            zipCode: string;
            /** @description Town. */
            town: string;
            /** @description ISO 3166-1 alpha-2; NL where left out. */
            country: string;
        };
        /** @description The decision was postponed further, until an agreed date (Awb 7:10(4)). */
        Postponed: {
            /**
             * Format: date
             * @description The day of the agreement.
             */
            on: string;
            /**
             * Format: date
             * @description The agreed last day for the decision; after On. It does not roll.
             */
            until: string;
            /** @description The ground of Awb 7:10(4). */
            ground: components["schemas"]["PostponementGround"];
            /** @description For Bezwaar.Awb.PostponementGround.ObjectorConsents: whether other interested parties are harmed; null when not recorded. */
            othersHarmed?: boolean | null;
            /** @enum {string} */
            type: "postponed";
        };
        /**
         * @description The ground for further postponement of the decision (Awb 7:10(4)).
         * @enum {string}
         */
        PostponementGround: "all-parties-consent" | "objector-consents" | "procedural-rules";
        /** @description A problem (RFC 9457), with every value that is not right at once. */
        ProblemJson: {
            /** @description Identifies the kind of problem. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description What is wrong and how to put it right. */
            detail: string;
            /** @description The path that was asked for. */
            instance?: string | null;
            /** @description Stable code of the problem. */
            code: string;
            /** @description The values that are not right. */
            errors?: components["schemas"]["FieldError"][] | null;
        };
        ProposeMediationReferralRequest: {
            /** @description Why mediation is proposed; at most 2,000 characters. Nothing of what parties said in confidence. */
            reason: string | null;
            /** @description Identifier of who proposes it, in the municipality's own systems; at most 100 characters. */
            proposedBy: string | null;
            /** @description Coordinators only: why it is proposed although no contact reached the objector; at most 1,000 characters. */
            overrideReason?: string | null;
        };
        /** @description A public key as JSON Web Key (RFC 7517): RSA of at least 2048 bits, or elliptic curve P-256 or P-384. Never send the private part. */
        PublicKeyInput: {
            /** @description "RSA" or "EC". */
            kty?: string | null;
            /** @description Id of the key, as the client names it in what it signs; at most 200 characters. Without one it is the thumbprint of the key (RFC 7638). */
            kid?: string | null;
            /** @description "sig", or left out. */
            use?: string | null;
            /** @description Of RSA: the modulus (base64url). */
            n?: string | null;
            /** @description Of RSA: the exponent (base64url). */
            e?: string | null;
            /** @description Of an elliptic curve: "P-256" or "P-384". */
            crv?: string | null;
            /** @description Of an elliptic curve: the x of the point (base64url). */
            x?: string | null;
            /** @description Of an elliptic curve: the y of the point (base64url). */
            y?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What looked into a case.
         * @enum {string}
         */
        ReaderKind: "staff" | "system";
        /** @description The receipt of an objection (Awb 6:14): what came in, when, and what happens next. */
        Receipt: {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            objectionId: string;
            /** @description Number to mention in every contact. */
            number: string;
            /**
             * Format: date-time
             * @description When the objection came in.
             */
            receivedAt: string;
            /** @description Where it stands. */
            status: components["schemas"]["ObjectionStatus"];
            /** @description Whether it came in time. */
            timeliness: components["schemas"]["Timeliness"];
            /**
             * Format: date
             * @description Last day of the filing term; null where the day of publication is not known.
             */
            filingLastDay?: string | null;
            /**
             * Format: date
             * @description Last day for the municipality to decide; null where it cannot be known.
             */
            decisionDeadline?: string | null;
            /** @description Whether the municipality waits for the grounds. */
            groundsFollow: boolean;
            /** @description What happens next, in order. */
            nextSteps: components["schemas"]["NextStep"][];
            /** @description Whom to call or write to. */
            contact: components["schemas"]["MunicipalityContact"];
            /** @description Opens the objection without sign-in, as `Authorization: AccessLink token` with what is below /my/objections. Only in the answer to the filing itself, and null where the objector signed in: then the objection is behind that. */
            accessToken?: string | null;
        };
        /**
         * @description The authority received the objection (Awb 6:9). At least one of At and On is needed;
         *     where both are given they must name the same day.
         */
        Received: {
            /** @description How it came in. */
            channel: components["schemas"]["IntakeChannel"];
            /**
             * Format: date-time
             * @description The moment of receipt; decisive for the electronic channel.
             */
            at?: string | null;
            /**
             * Format: date
             * @description The day of posting, as far as known; only for Bezwaar.Awb.IntakeChannel.Post.
             */
            postedOn?: string | null;
            /**
             * Format: date
             * @description The day of receipt.
             */
            on?: string | null;
            /** @enum {string} */
            type: "received";
        };
        /** @description Another authority received the objection first and forwarded it; that first day counts (Awb 6:15(3)). */
        ReceivedElsewhere: {
            /**
             * Format: date
             * @description The day on which the other authority received it.
             */
            on: string;
            /** @enum {string} */
            type: "received-elsewhere";
        };
        RecordMediationConsentRequest: {
            /** @description The party wants to take part. */
            toMediation: boolean | null;
            /** @description The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)). */
            toPostponement: boolean | null;
            /**
             * Format: date
             * @description Day of the consent; not in the future.
             */
            on: string | null;
            /** @description How it was given. */
            manner: (string & components["schemas"]["ConsentManner"]) | null;
        };
        /**
         * @description The set of rules that governs the filing term and the decision term of an objection.
         * @enum {string}
         */
        Regime: "general" | "municipal-tax";
        RegisterContactAttemptRequest: {
            /** @description How. */
            channel: (string & components["schemas"]["ContactChannel"]) | null;
            /** @description What came of it. */
            result: (string & components["schemas"]["ContactResult"]) | null;
            /**
             * Format: date-time
             * @description When; not in the future and not before the objection was received.
             */
            attemptedAt: string | null;
            /**
             * Format: int32
             * @description Time spent, in minutes, 0–600.
             */
            minutesSpent: number | null;
            /** @description Identifier of who tried, in the municipality's own systems; at most 100 characters. */
            by: string | null;
            /** @description What was said, for the file that the objector may inspect; at most 4,000 characters. */
            summary?: string | null;
        };
        RegisterDecisionAddresseeInput: {
            /** @description Name of the person or organisation; at most 200 characters. */
            name?: string | null;
            /** @description Postal address on one line; at most 300 characters. */
            address?: string | null;
        };
        RegisterDecisionRequest: {
            /** @description The municipality's own reference, as it stands on the letter; unique; at most 100 characters. */
            reference: string | null;
            /** @description Code of one of the municipality's decision types (see the municipality). */
            decisionType: string | null;
            /**
             * Format: date
             * @description Date on the letter (dagtekening).
             */
            dateOfNotice: string | null;
            /**
             * Format: date
             * @description Day of publication (bekendmaking, Awb 3:41); not in the future.
             */
            publishedOn: string | null;
            /** @description To whom the decision was sent. */
            addressee: components["schemas"]["RegisterDecisionAddresseeInput"] | null;
            /** @description What was decided, in a sentence or two; at most 2,000 characters. */
            description: string | null;
            /** @description The department that took the decision; at most 200 characters. */
            department: string | null;
        };
        RegisterWithdrawalRequest: {
            /** @description How the objector said it. */
            manner: (string & components["schemas"]["WithdrawalManner"]) | null;
            /**
             * Format: date
             * @description On which day; not in the future and not before receipt.
             */
            statedOn: string | null;
            /** @description What was agreed or why; at most 2,000 characters. */
            reason?: string | null;
        };
        ReplaceApiClientKeyRequest: {
            /** @description The key. A key that the client had before stops working. */
            publicKey: components["schemas"]["PublicKeyInput"] | null;
            /**
             * Format: int32
             * @description How long a secret that the client had before still works: 0 to 168 hours; 24 where it is left out.
             */
            overlapHours?: number | null;
        };
        /** @description Somebody who acts for the objector (Awb 2:1). */
        Representative: {
            /** @description Somebody who objects, or helps somebody who does (Awb 1:2, 2:1). */
            party: components["schemas"]["Party"];
            /** @description How it is known that a representative may act (Awb 2:1(2)). */
            authorisation: components["schemas"]["AuthorisationKind"];
        };
        /** @description How long the file is kept. */
        RetentionPeriod: {
            /** @description The category of the selection list, for instance "13.1". */
            category: string;
            /**
             * Format: date
             * @description The first day on which the file is to be destroyed; null when it is kept.
             */
            destroyFrom?: string | null;
        };
        RevokeMediationReferralRequest: {
            /** @description Why; at most 1,000 characters. */
            reason: string | null;
        };
        /**
         * @description What a member of staff is to the platform. Each municipality maps the claims of its own sign-in onto these.
         * @enum {string}
         */
        Role: "handler" | "coordinator" | "administrator" | "evaluator" | "mediator" | "platform-operator";
        RotateApiClientSecretRequest: {
            /**
             * Format: int32
             * @description How long the secret before it still works: 0 to 168 hours; 24 where it is left out.
             */
            overlapHours?: number | null;
        };
        StartMediationMediatorInput: {
            /** @description Name of the mediator; at most 200 characters. */
            name?: string | null;
            /** @description Number in the register of the Mediatorsfederatie Nederland. */
            mfnNumber?: string | null;
            /** @description Identifier with which the mediator signs in to the municipality; leave out where the mediator does not; at most 100 characters. */
            staffId?: string | null;
        };
        StartMediationRequest: {
            /**
             * Format: date
             * @description First day; not in the future. Where the clock stops, it stands still from this day on.
             */
            startedOn: string | null;
            /** @description Who mediates. */
            mediator: components["schemas"]["StartMediationMediatorInput"] | null;
            /** @description Why the clock stops; leave out to let it run. */
            stopClock?: components["schemas"]["StartMediationStopClockInput"] | null;
        };
        StartMediationStopClockInput: {
            /** @description all-parties-consent (Awb 7:10(4)(a)) or objector-consents (b). */
            ground?: (string & components["schemas"]["PostponementGround"]) | null;
            /** @description Whether the delay harms others; needed with objector-consents. */
            othersHarmed?: boolean | null;
        };
        SupplyGroundsRequest: {
            /** @description Why the objector disagrees; at most 20,000 characters. */
            grounds: string | null;
            /**
             * Format: date
             * @description The day on which they came in; not in the future and not before the objection.
             */
            receivedOn: string | null;
        };
        TakeCaseOffListRequest: {
            /** @description Why it is kept; no personal data; at most 400 characters. Destroyed with the case. */
            reason: string | null;
            /**
             * Format: date
             * @description Day from which it may be proposed again; after today and within 20 years.
             */
            proposeAgainFrom: string | null;
        };
        /**
         * @description What an entry of the timeline tells.
         * @enum {string}
         */
        TimelineEventType: "objection-filed" | "handler-assigned" | "fact-recorded" | "grounds-supplied" | "contact-attempted" | "withdrawal-announced" | "objection-withdrawn" | "access-link-revoked" | "objection-claimed" | "email-confirmed" | "mediation-proposed" | "mediation-consent-given" | "mediation-consent-revoked" | "mediation-started" | "mediation-ended" | "mediation-referral-revoked" | "personal-data-corrected";
        /**
         * @description Whether the objection came in time (Awb 6:7–6:10).
         * @enum {string}
         */
        Timeliness: "timely" | "late" | "undetermined";
        /** @description A withdrawal. */
        Withdrawal: {
            /** @description How the objector said it. */
            manner: components["schemas"]["WithdrawalManner"];
            /**
             * Format: date
             * @description On which day.
             */
            statedOn: string;
            /** @description What was agreed or why; null where nothing was said. */
            reason?: string | null;
            /**
             * Format: date
             * @description Day of the written confirmation of an oral withdrawal.
             */
            confirmedInWritingOn?: string | null;
            /**
             * Format: date
             * @description The day on which the withdrawal counts; null while the written confirmation is missing.
             */
            readonly tookEffectOn?: string | null;
        };
        /**
         * @description How an objector said to withdraw (Awb 6:21).
         * @enum {string}
         */
        WithdrawalManner: "in-writing" | "orally-at-hearing" | "orally";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiClients: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *           "version": 1,
                     *           "clientId": "eikendam-zaaksysteem",
                     *           "name": "Zaaksysteem",
                     *           "purpose": "Bezwaren overnemen in het zaakdossier",
                     *           "scopes": [
                     *             "objections:read",
                     *             "objections:write"
                     *           ],
                     *           "authentication": "secret",
                     *           "createdAt": "2026-03-10T08:15:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    createApiClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "eikendam-zaaksysteem",
                 *       "name": "Zaaksysteem",
                 *       "purpose": "Bezwaren overnemen in het zaakdossier",
                 *       "scopes": [
                 *         "objections:read",
                 *         "objections:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiClientRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiClient": {
                     *         "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *         "version": 1,
                     *         "clientId": "eikendam-zaaksysteem",
                     *         "name": "Zaaksysteem",
                     *         "purpose": "Bezwaren overnemen in het zaakdossier",
                     *         "scopes": [
                     *           "objections:read",
                     *           "objections:write"
                     *         ],
                     *         "authentication": "secret",
                     *         "createdAt": "2026-03-10T08:15:00+00:00"
                     *       },
                     *       "secret": "q0cJ4c0Qn3mYtB1m8nTq5zvZcFh2Vx9eK7wLr6uPs1A"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *       "version": 1,
                     *       "clientId": "eikendam-zaaksysteem",
                     *       "name": "Zaaksysteem",
                     *       "purpose": "Bezwaren overnemen in het zaakdossier",
                     *       "scopes": [
                     *         "objections:read",
                     *         "objections:write"
                     *       ],
                     *       "authentication": "secret",
                     *       "createdAt": "2026-03-10T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    changeApiClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Zaaksysteem",
                 *       "purpose": "Bezwaren overnemen in het zaakdossier",
                 *       "scopes": [
                 *         "objections:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeApiClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *       "version": 2,
                     *       "clientId": "eikendam-zaaksysteem",
                     *       "name": "Zaaksysteem",
                     *       "purpose": "Bezwaren overnemen in het zaakdossier",
                     *       "scopes": [
                     *         "objections:read"
                     *       ],
                     *       "authentication": "secret",
                     *       "createdAt": "2026-03-10T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    replaceApiClientKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publicKey": {
                 *         "kty": "EC",
                 *         "kid": "zaaksysteem-2026",
                 *         "use": "sig",
                 *         "crv": "P-256",
                 *         "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                 *         "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceApiClientKeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *       "version": 2,
                     *       "clientId": "eikendam-zaaksysteem",
                     *       "name": "Zaaksysteem",
                     *       "purpose": "Bezwaren overnemen in het zaakdossier",
                     *       "scopes": [
                     *         "objections:read",
                     *         "objections:write"
                     *       ],
                     *       "authentication": "public-key",
                     *       "keyId": "zaaksysteem-2026",
                     *       "createdAt": "2026-03-10T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    revokeApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *       "version": 2,
                     *       "clientId": "eikendam-zaaksysteem",
                     *       "name": "Zaaksysteem",
                     *       "purpose": "Bezwaren overnemen in het zaakdossier",
                     *       "scopes": [
                     *         "objections:read",
                     *         "objections:write"
                     *       ],
                     *       "authentication": "secret",
                     *       "createdAt": "2026-03-10T08:15:00+00:00",
                     *       "revokedAt": "2026-06-08T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    rotateApiClientSecret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 48
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiClientSecretRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiClient": {
                     *         "id": "0199a1f0-7c00-8000-8000-000000000009",
                     *         "version": 2,
                     *         "clientId": "eikendam-zaaksysteem",
                     *         "name": "Zaaksysteem",
                     *         "purpose": "Bezwaren overnemen in het zaakdossier",
                     *         "scopes": [
                     *           "objections:read",
                     *           "objections:write"
                     *         ],
                     *         "authentication": "secret",
                     *         "createdAt": "2026-03-10T08:15:00+00:00",
                     *         "previousSecretUntil": "2026-03-12T08:15:00+00:00"
                     *       },
                     *       "secret": "Yb7Nf2Tz0sLw4Xc8Qm1Rk5Ve9Ua3Gd6Hj2Po0It7EwS"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    calculateDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "general",
                 *       "publishedOn": "2026-03-10",
                 *       "asOf": "2026-06-01",
                 *       "interestedParties": 0,
                 *       "applicants": 1,
                 *       "facts": [
                 *         {
                 *           "type": "received",
                 *           "channel": "electronic",
                 *           "at": "2026-04-20T10:00:00+02:00"
                 *         },
                 *         {
                 *           "type": "omission-requested",
                 *           "on": "2026-04-24",
                 *           "repairBy": "2026-05-08"
                 *         },
                 *         {
                 *           "type": "omission-repaired",
                 *           "on": "2026-05-04"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalculateDeadlinesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "firstDay": "2026-03-11",
                     *         "rawLastDay": "2026-04-21",
                     *         "lastDay": "2026-04-21",
                     *         "timely": true,
                     *         "receiptLimit": "2026-04-28"
                     *       },
                     *       "decision": {
                     *         "weeks": 6,
                     *         "suspendedDays": 9,
                     *         "rawDeadline": "2026-06-11",
                     *         "deadline": "2026-06-11",
                     *         "conservativeDeadline": "2026-06-11",
                     *         "latestDayToAdjourn": "2026-06-11",
                     *         "overdue": false,
                     *         "clock": "running"
                     *       },
                     *       "warnings": [],
                     *       "explanation": [
                     *         {
                     *           "produces": "filing.lastDay",
                     *           "article": "Awb 6:7, 6:8(1)",
                     *           "from": "2026-03-11",
                     *           "length": "6 weeks",
                     *           "rawEnd": "2026-04-21",
                     *           "end": "2026-04-21",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Het besluit is bekendgemaakt op dinsdag 10 maart 2026. De termijn om bezwaar te maken duurt 6 weken en begint op woensdag 11 maart 2026. De laatste dag is dinsdag 21 april 2026.",
                     *             "en": "The decision was published on Tuesday 10 March 2026. The term to object takes 6 weeks and starts on Wednesday 11 March 2026. The last day is Tuesday 21 April 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "filing.receiptLimit",
                     *           "article": "Awb 6:9(2)",
                     *           "from": "2026-04-22",
                     *           "length": "1 week",
                     *           "rawEnd": "2026-04-28",
                     *           "end": "2026-04-28",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Een brief die op tijd op de post is gedaan, mag nog 1 week later aankomen. Dat is uiterlijk dinsdag 28 april 2026.",
                     *             "en": "A letter that was posted in time may arrive up to 1 week later. That is Tuesday 28 April 2026 at the latest."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.deadline",
                     *           "article": "Awb 7:10(1)",
                     *           "from": "2026-04-22",
                     *           "length": "6 weeks",
                     *           "rawEnd": "2026-06-02",
                     *           "end": "2026-06-02",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "De beslistermijn duurt 6 weken en begint op woensdag 22 april 2026, de dag na de bezwaartermijn. De laatste dag is dinsdag 2 juni 2026.",
                     *             "en": "The decision term takes 6 weeks and starts on Wednesday 22 April 2026, the day after the filing term. The last day is Tuesday 2 June 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.deadline",
                     *           "article": "Awb 7:10(2)",
                     *           "from": "2026-06-03",
                     *           "length": "9 days",
                     *           "rawEnd": "2026-06-11",
                     *           "end": "2026-06-11",
                     *           "fact": "omission-requested",
                     *           "text": {
                     *             "nl": "De beslistermijn staat stil van zaterdag 25 april 2026 tot en met zondag 3 mei 2026, omdat het bezwaar moet worden aangevuld. Dat zijn 9 dagen. De laatste dag om te beslissen wordt donderdag 11 juni 2026.",
                     *             "en": "The decision term stands still from Saturday 25 April 2026 up to and including Sunday 3 May 2026, because the objection has to be completed. That is 9 days. The last day to decide becomes Thursday 11 June 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.latestDayToAdjourn",
                     *           "article": "Awb 7:10(3)",
                     *           "from": "2026-06-11",
                     *           "length": "1 day",
                     *           "rawEnd": "2026-06-11",
                     *           "end": "2026-06-11",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Een verdaging moet bekend zijn voordat de beslistermijn voorbij is. Dat kan uiterlijk op donderdag 11 juni 2026.",
                     *             "en": "An adjournment must be notified before the decision term ends. That is possible until Thursday 11 June 2026."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Deadlines"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                reference?: string;
                decisionType?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-000000000001",
                     *           "version": 1,
                     *           "reference": "OMG-2026-0412",
                     *           "decisionType": "omgevingsvergunning",
                     *           "dateOfNotice": "2026-03-10",
                     *           "publishedOn": "2026-03-10",
                     *           "addressee": {
                     *             "name": "M. de Boer",
                     *             "address": "Dorpsstraat 12, 1234 AB Eikendam"
                     *           },
                     *           "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *           "department": "Vergunningen",
                     *           "registeredAt": "2026-03-10T08:15:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    registerDecision: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "OMG-2026-0412",
                 *       "decisionType": "omgevingsvergunning",
                 *       "dateOfNotice": "2026-03-10",
                 *       "publishedOn": "2026-03-10",
                 *       "addressee": {
                 *         "name": "M. de Boer",
                 *         "address": "Dorpsstraat 12, 1234 AB Eikendam"
                 *       },
                 *       "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                 *       "department": "Vergunningen"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterDecisionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-000000000001",
                     *       "version": 1,
                     *       "reference": "OMG-2026-0412",
                     *       "decisionType": "omgevingsvergunning",
                     *       "dateOfNotice": "2026-03-10",
                     *       "publishedOn": "2026-03-10",
                     *       "addressee": {
                     *         "name": "M. de Boer",
                     *         "address": "Dorpsstraat 12, 1234 AB Eikendam"
                     *       },
                     *       "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *       "department": "Vergunningen",
                     *       "registeredAt": "2026-03-10T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    lookUpDecision: {
        parameters: {
            query?: {
                reference?: string;
                dateOfNotice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reference": "OMG-2026-0412",
                     *       "decisionType": "omgevingsvergunning",
                     *       "dateOfNotice": "2026-03-10",
                     *       "publishedOn": "2026-03-10",
                     *       "lastDayToObject": "2026-04-21",
                     *       "termHasPassed": false
                     *     }
                     */
                    "application/json": components["schemas"]["LookUpDecisionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-000000000001",
                     *       "version": 1,
                     *       "reference": "OMG-2026-0412",
                     *       "decisionType": "omgevingsvergunning",
                     *       "dateOfNotice": "2026-03-10",
                     *       "publishedOn": "2026-03-10",
                     *       "addressee": {
                     *         "name": "M. de Boer",
                     *         "address": "Dorpsstraat 12, 1234 AB Eikendam"
                     *       },
                     *       "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *       "department": "Vergunningen",
                     *       "registeredAt": "2026-03-10T08:15:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listDestructionLists: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000ee",
                     *           "version": 1,
                     *           "sequence": 3,
                     *           "status": "proposed",
                     *           "proposedBy": "c.coster",
                     *           "proposedAt": "2031-06-02T08:00:00+00:00",
                     *           "caseCount": 12,
                     *           "takenOffCount": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionListViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    proposeDestruction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000ee",
                     *       "version": 1,
                     *       "sequence": 3,
                     *       "status": "proposed",
                     *       "proposedBy": "c.coster",
                     *       "proposedAt": "2031-06-02T08:00:00+00:00",
                     *       "caseCount": 12,
                     *       "takenOffCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionListView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getDestructionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000ee",
                     *       "version": 1,
                     *       "sequence": 3,
                     *       "status": "proposed",
                     *       "proposedBy": "c.coster",
                     *       "proposedAt": "2031-06-02T08:00:00+00:00",
                     *       "caseCount": 12,
                     *       "takenOffCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionListView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    approveDestruction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000ee",
                     *       "version": 2,
                     *       "sequence": 3,
                     *       "status": "approved",
                     *       "proposedBy": "c.coster",
                     *       "proposedAt": "2031-06-02T08:00:00+00:00",
                     *       "approvedBy": "b.beheer",
                     *       "approvedAt": "2031-06-09T08:00:00+00:00",
                     *       "caseCount": 12,
                     *       "takenOffCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionListView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listCasesToDestroy: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "number": "BZW-2026-000123",
                     *           "decisionType": "omgevingsvergunning",
                     *           "retentionCategory": "13.1",
                     *           "closedOn": "2026-06-01",
                     *           "destroyFrom": "2031-06-01",
                     *           "state": "listed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListedCaseViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    takeCaseOffList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                listId: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Er loopt nog een hoger beroep.",
                 *       "proposeAgainFrom": "2033-01-01"
                 *     }
                 */
                "application/json": components["schemas"]["TakeCaseOffListRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000ee",
                     *       "version": 2,
                     *       "sequence": 3,
                     *       "status": "proposed",
                     *       "proposedBy": "c.coster",
                     *       "proposedAt": "2031-06-02T08:00:00+00:00",
                     *       "caseCount": 12,
                     *       "takenOffCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionListView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getDestructionCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "municipality": "Gemeente Eikendam",
                     *       "list": 3,
                     *       "selectionList": "Selectielijst gemeenten en intergemeentelijke organen 2020, procestype 13",
                     *       "proposedBy": "c.coster",
                     *       "proposedAt": "2031-06-02T08:00:00+00:00",
                     *       "approvedBy": "b.beheer",
                     *       "approvedAt": "2031-06-09T08:00:00+00:00",
                     *       "completedAt": "2031-06-09T08:00:04+00:00",
                     *       "method": "Verwijderd uit de database van de gemeente en overschreven; reservekopieën vervallen volgens het back-upbeleid van de gemeente.",
                     *       "destroyed": 1,
                     *       "takenOff": 0,
                     *       "kept": 0,
                     *       "cases": [
                     *         {
                     *           "number": "BZW-2026-000123",
                     *           "decisionType": "omgevingsvergunning",
                     *           "closedOn": "2026-06-01",
                     *           "retentionCategory": "13.1",
                     *           "destroyFrom": "2031-06-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DestructionCertificate"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmEmailRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "confirmedAt": "2026-04-20T08:04:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmEmailConfirmed"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "eikendam",
                     *       "name": "Gemeente Eikendam",
                     *       "contact": {
                     *         "phone": "+31201234567",
                     *         "email": "bezwaar@eikendam.example",
                     *         "address": "Postbus 1, 1234 AA Eikendam",
                     *         "openingHours": "maandag tot en met vrijdag van 9.00 tot 17.00 uur"
                     *       },
                     *       "theme": {
                     *         "name": "voorbeeld-theme",
                     *         "primaryColor": "#154273"
                     *       },
                     *       "decisionTypes": [
                     *         {
                     *           "code": "omgevingsvergunning",
                     *           "name": "Omgevingsvergunning",
                     *           "nameEn": "Environmental permit",
                     *           "regime": "general",
                     *           "department": "Vergunningen"
                     *         }
                     *       ],
                     *       "languages": [
                     *         "nl",
                     *         "en"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetMunicipalityView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnData: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "madeAt": "2026-05-06T09:00:00+00:00",
                     *       "municipality": "Gemeente Eikendam",
                     *       "person": {
                     *         "kind": "bsn",
                     *         "number": "*****0012"
                     *       },
                     *       "about": [
                     *         {
                     *           "nl": "De gemeente gebruikt deze gegevens om uw bezwaar te behandelen (Algemene wet bestuursrecht, hoofdstukken 6 en 7). Dat is een wettelijke taak.",
                     *           "en": "The municipality uses these data to handle your objection (General Administrative Law Act, chapters 6 and 7). That is a task by law."
                     *         },
                     *         {
                     *           "nl": "De gegevens komen van u, van wie namens u optreedt en van de gemeente zelf. In het onderdeel accessLog staat wie ze heeft bekeken en waarvoor.",
                     *           "en": "The data come from you, from whoever acts for you and from the municipality itself. The part accessLog tells who looked at them and what for."
                     *         },
                     *         {
                     *           "nl": "Na afloop bewaart de gemeente de zaak zolang de Selectielijst dat voorschrijft. Daarna vernietigt zij alles. De dag staat in het onderdeel objection, bij retention.",
                     *           "en": "Afterwards the municipality keeps the case for as long as the Selectielijst prescribes. Then it destroys all of it. The day is in the part objection, under retention."
                     *         },
                     *         {
                     *           "nl": "Klopt er iets niet? U kunt uw gegevens laten verbeteren. Bent u het niet eens met hoe de gemeente met uw gegevens omgaat? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.",
                     *           "en": "Is something wrong? You can have your data corrected. Do you disagree with how the municipality treats your data? You can complain to the Dutch Data Protection Authority."
                     *         }
                     *       ],
                     *       "cases": [
                     *         {
                     *           "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "number": "BZW-2026-000123",
                     *           "parts": {
                     *             "contactAttempts": {
                     *               "rows": [
                     *                 {
                     *                   "channel": "phone",
                     *                   "result": "reached",
                     *                   "attemptedAt": "2026-04-22T08:30:00Z",
                     *                   "minutesSpent": 18
                     *                 }
                     *               ],
                     *               "complete": true
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalDataExport"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listOwnMediationReferrals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *           "status": "started",
                     *           "parties": [
                     *             {
                     *               "id": "objector",
                     *               "role": "objector",
                     *               "name": "M. de Boer",
                     *               "consent": {
                     *                 "toMediation": true,
                     *                 "toPostponement": true,
                     *                 "on": "2026-05-08",
                     *                 "manner": "in-writing"
                     *               }
                     *             },
                     *             {
                     *               "id": "authority",
                     *               "role": "authority",
                     *               "consent": {
                     *                 "toMediation": true,
                     *                 "toPostponement": true,
                     *                 "on": "2026-05-08",
                     *                 "manner": "in-writing"
                     *               }
                     *             },
                     *             {
                     *               "id": "interested-party-1",
                     *               "role": "interested-party",
                     *               "consent": {
                     *                 "toMediation": true,
                     *                 "toPostponement": true,
                     *                 "on": "2026-05-08",
                     *                 "manner": "in-writing"
                     *               }
                     *             }
                     *           ],
                     *           "startedOn": "2026-05-12"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOwnMediationReferralsViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listOwnObjections: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "number": "BZW-2026-000123",
                     *           "contestedDecision": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *           "reference": "OMG-2026-0412",
                     *           "receivedAt": "2026-04-20T08:00:00+00:00",
                     *           "status": "received",
                     *           "standing": {
                     *             "nl": "Wij hebben het bezwaar ontvangen.",
                     *             "en": "We received the objection."
                     *           },
                     *           "nextStep": {
                     *             "code": "we-call",
                     *             "by": "2026-04-28",
                     *             "text": {
                     *               "nl": "Wij bellen u om uw verhaal te horen.",
                     *               "en": "We call you to hear your story."
                     *             }
                     *           },
                     *           "decisionDeadline": "2026-06-02",
                     *           "takesPartAs": "objector"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnObjectionListItemPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    claimObjection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accessToken": "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE"
                 *     }
                 */
                "application/json": components["schemas"]["ClaimObjectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "number": "BZW-2026-000123",
                     *       "takesPartAs": "objector"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimObjectionClaimed"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "number": "BZW-2026-000123",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "status": "received",
                     *       "standing": {
                     *         "nl": "Wij hebben het bezwaar ontvangen.",
                     *         "en": "We received the objection."
                     *       },
                     *       "contestedDecision": {
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10"
                     *       },
                     *       "timeliness": "timely",
                     *       "groundsFollow": false,
                     *       "nextSteps": [
                     *         {
                     *           "code": "we-call",
                     *           "by": "2026-04-28",
                     *           "text": {
                     *             "nl": "Wij bellen u om uw verhaal te horen.",
                     *             "en": "We call you to hear your story."
                     *           }
                     *         },
                     *         {
                     *           "code": "we-decide",
                     *           "by": "2026-06-02",
                     *           "text": {
                     *             "nl": "Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.",
                     *             "en": "We decide on this day at the latest, unless we agree on something else together."
                     *           }
                     *         }
                     *       ],
                     *       "deadlines": [
                     *         {
                     *           "code": "filing",
                     *           "on": "2026-04-21",
                     *           "text": {
                     *             "nl": "De laatste dag om bezwaar te maken.",
                     *             "en": "The last day to object."
                     *           },
                     *           "why": [
                     *             {
                     *               "article": "Awb 6:7, 6:8(1)",
                     *               "text": {
                     *                 "nl": "Het besluit is bekendgemaakt op dinsdag 10 maart 2026. De termijn om bezwaar te maken duurt 6 weken en begint op woensdag 11 maart 2026. De laatste dag is dinsdag 21 april 2026.",
                     *                 "en": "The decision was published on Tuesday 10 March 2026. The term to object takes 6 weeks and starts on Wednesday 11 March 2026. The last day is Tuesday 21 April 2026."
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "decision",
                     *           "on": "2026-06-11",
                     *           "text": {
                     *             "nl": "De laatste dag waarop wij moeten beslissen.",
                     *             "en": "The last day on which we must decide."
                     *           },
                     *           "why": [
                     *             {
                     *               "article": "Awb 7:10(1)",
                     *               "text": {
                     *                 "nl": "De beslistermijn duurt 6 weken en begint op woensdag 22 april 2026, de dag na de bezwaartermijn. De laatste dag is dinsdag 2 juni 2026.",
                     *                 "en": "The decision term takes 6 weeks and starts on Wednesday 22 April 2026, the day after the filing term. The last day is Tuesday 2 June 2026."
                     *               }
                     *             },
                     *             {
                     *               "article": "Awb 7:10(2)",
                     *               "text": {
                     *                 "nl": "De beslistermijn staat stil van zaterdag 25 april 2026 tot en met zondag 3 mei 2026, omdat het bezwaar moet worden aangevuld. Dat zijn 9 dagen. De laatste dag om te beslissen wordt donderdag 11 juni 2026.",
                     *                 "en": "The decision term stands still from Saturday 25 April 2026 up to and including Sunday 3 May 2026, because the objection has to be completed. That is 9 days. The last day to decide becomes Thursday 11 June 2026."
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "filed": {
                     *         "objector": {
                     *           "kind": "person",
                     *           "name": "M. de Boer",
                     *           "address": {
                     *             "street": "Dorpsstraat",
                     *             "houseNumber": "12",
                     *             "zipCode": "1234 AB",
                     *             "town": "Eikendam",
                     *             "country": "NL"
                     *           },
                     *           "email": "m.deboer@example.nl",
                     *           "phone": "+31612345678"
                     *         },
                     *         "jointObjectors": [],
                     *         "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *         "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *         "contactPreferences": {
                     *           "phone": "+31612345678",
                     *           "times": [
                     *             "weekday-morning"
                     *           ],
                     *           "language": "nl"
                     *         },
                     *         "electronicPost": [
                     *           "receipt-confirmation",
                     *           "term-change"
                     *         ],
                     *         "emailAddresses": [
                     *           {
                     *             "address": "m.deboer@example.nl",
                     *             "confirmedAt": "2026-04-20T08:04:00+00:00"
                     *           }
                     *         ]
                     *       },
                     *       "takesPartAs": "objector",
                     *       "contact": {
                     *         "phone": "+31201234567",
                     *         "email": "bezwaar@eikendam.example",
                     *         "address": "Postbus 1, 1234 AA Eikendam",
                     *         "openingHours": "maandag tot en met vrijdag van 9.00 tot 17.00 uur"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    revokeOwnAccessLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnAccessLog: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-04-22T08:28:00+00:00",
                     *           "purpose": "treatment",
                     *           "text": {
                     *             "nl": "Een medewerker die uw bezwaar behandelt, heeft uw zaak bekeken.",
                     *             "en": "An employee who handles your objection looked at your case."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetOwnAccessLogEntryPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnContactDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 4,
                     *       "role": "objector",
                     *       "name": "M. de Boer",
                     *       "address": {
                     *         "street": "Dorpsstraat",
                     *         "houseNumber": "14",
                     *         "zipCode": "1234 AB",
                     *         "town": "Eikendam",
                     *         "country": "NL"
                     *       },
                     *       "email": "m.deboer@example.nl",
                     *       "phone": "+31612345678",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetailsView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    correctOwnContactDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "street": "Dorpsstraat",
                 *         "houseNumber": "14",
                 *         "zipCode": "1234 AB",
                 *         "town": "Eikendam"
                 *       },
                 *       "email": "m.deboer@example.nl",
                 *       "phone": "+31612345678",
                 *       "contactPreferences": {
                 *         "phone": "+31612345678",
                 *         "times": [
                 *           "weekday-morning"
                 *         ],
                 *         "language": "nl"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CorrectOwnContactDetailsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 4,
                     *       "role": "objector",
                     *       "name": "M. de Boer",
                     *       "address": {
                     *         "street": "Dorpsstraat",
                     *         "houseNumber": "14",
                     *         "zipCode": "1234 AB",
                     *         "town": "Eikendam",
                     *         "country": "NL"
                     *       },
                     *       "email": "m.deboer@example.nl",
                     *       "phone": "+31612345678",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetailsView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    requestEmailConfirmation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "number": "BZW-2026-000123",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "status": "received",
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "groundsFollow": false,
                     *       "nextSteps": [
                     *         {
                     *           "code": "we-call",
                     *           "by": "2026-04-28",
                     *           "text": {
                     *             "nl": "Wij bellen u om uw verhaal te horen.",
                     *             "en": "We call you to hear your story."
                     *           }
                     *         },
                     *         {
                     *           "code": "we-decide",
                     *           "by": "2026-06-02",
                     *           "text": {
                     *             "nl": "Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.",
                     *             "en": "We decide on this day at the latest, unless we agree on something else together."
                     *           }
                     *         }
                     *       ],
                     *       "contact": {
                     *         "phone": "+31201234567",
                     *         "email": "bezwaar@eikendam.example",
                     *         "address": "Postbus 1, 1234 AA Eikendam",
                     *         "openingHours": "maandag tot en met vrijdag van 9.00 tot 17.00 uur"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getOwnTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "at": "2026-04-20T08:00:00+00:00",
                     *           "type": "objection-filed",
                     *           "text": {
                     *             "nl": "Wij hebben het bezwaar ontvangen.",
                     *             "en": "We received the objection."
                     *           },
                     *           "by": "citizen"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetOwnTimelineEntryPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listObjections: {
        parameters: {
            query?: {
                status?: components["schemas"]["ObjectionStatus"];
                /** @description Only objections of this handler. */
                handler?: string;
                /** @description Only objections against this type of decision. */
                decisionType?: string;
                deadlineBefore?: string;
                /** @description True: only objections whose objector should have been called by today. */
                contactDue?: boolean;
                /** @description Only objections whose number, objector, reference or description holds this text; case and accents do not matter; at most 100 characters. */
                text?: string;
                /** @description deadline (default; open objections with a deadline), receivedAt or -receivedAt (newest first). */
                sort?: string;
                /** @description Rows on a page, 1–100; 20 where left out. */
                limit?: number;
                /** @description Where the page before ended (nextCursor). */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "number": "BZW-2026-000123",
                     *           "status": "received",
                     *           "receivedAt": "2026-04-20T08:00:00+00:00",
                     *           "objectorName": "M. de Boer",
                     *           "decisionType": "omgevingsvergunning",
                     *           "timeliness": "timely",
                     *           "decisionDeadline": "2026-06-02",
                     *           "latestDayToAdjourn": "2026-06-02",
                     *           "clock": "running",
                     *           "contactDueOn": "2026-04-28"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionListItemPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    fileObjection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "electronic",
                 *       "contestedDecision": {
                 *         "reference": "OMG-2026-0412",
                 *         "dateOfNotice": "2026-03-10"
                 *       },
                 *       "objector": {
                 *         "kind": "person",
                 *         "name": "M. de Boer",
                 *         "address": {
                 *           "street": "Dorpsstraat",
                 *           "houseNumber": "12",
                 *           "zipCode": "1234 AB",
                 *           "town": "Eikendam"
                 *         },
                 *         "email": "m.deboer@example.nl",
                 *         "phone": "+31612345678"
                 *       },
                 *       "interestedParties": 1,
                 *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                 *       "groundsFollow": false,
                 *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                 *       "contactPreferences": {
                 *         "phone": "+31612345678",
                 *         "times": [
                 *           "weekday-morning"
                 *         ],
                 *         "language": "nl"
                 *       },
                 *       "electronicPost": [
                 *         "receipt-confirmation",
                 *         "term-change"
                 *       ],
                 *       "signed": true
                 *     }
                 */
                "application/json": components["schemas"]["FileObjectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "number": "BZW-2026-000123",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "status": "received",
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "groundsFollow": false,
                     *       "nextSteps": [
                     *         {
                     *           "code": "we-call",
                     *           "by": "2026-04-28",
                     *           "text": {
                     *             "nl": "Wij bellen u om uw verhaal te horen.",
                     *             "en": "We call you to hear your story."
                     *           }
                     *         },
                     *         {
                     *           "code": "we-decide",
                     *           "by": "2026-06-02",
                     *           "text": {
                     *             "nl": "Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.",
                     *             "en": "We decide on this day at the latest, unless we agree on something else together."
                     *           }
                     *         }
                     *       ],
                     *       "contact": {
                     *         "phone": "+31201234567",
                     *         "email": "bezwaar@eikendam.example",
                     *         "address": "Postbus 1, 1234 AA Eikendam",
                     *         "openingHours": "maandag tot en met vrijdag van 9.00 tot 17.00 uur"
                     *       },
                     *       "accessToken": "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE"
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 1,
                     *       "number": "BZW-2026-000123",
                     *       "status": "received",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "latestDayToAdjourn": "2026-06-02",
                     *       "clock": "running",
                     *       "contactDueOn": "2026-04-28"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    revokeAccessLinks: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getAccessLog: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-04-22T08:28:00+00:00",
                     *           "readerKind": "staff",
                     *           "readerId": "j.jansen",
                     *           "roles": [
                     *             "handler"
                     *           ],
                     *           "purpose": "treatment"
                     *         },
                     *         {
                     *           "at": "2026-04-20T08:05:00+00:00",
                     *           "readerKind": "system",
                     *           "readerId": "eikendam-zaaksysteem",
                     *           "roles": [],
                     *           "purpose": "data-exchange",
                     *           "purposeText": "Zaken bijwerken in het zaaksysteem"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetAccessLogEntryPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listContactAttempts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000cc",
                     *           "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "sequence": 1,
                     *           "channel": "phone",
                     *           "result": "reached",
                     *           "attemptedAt": "2026-04-22T08:30:00+00:00",
                     *           "minutesSpent": 18,
                     *           "by": "j.jansen",
                     *           "summary": "Kennisgemaakt, verhaal gehoord. Meneer wil samen met de vergunningverlener naar de tekening kijken.",
                     *           "registeredAt": "2026-04-22T08:50:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactAttemptViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    registerContactAttempt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "phone",
                 *       "result": "reached",
                 *       "attemptedAt": "2026-04-22T08:30:00+00:00",
                 *       "minutesSpent": 18,
                 *       "by": "j.jansen",
                 *       "summary": "Kennisgemaakt, verhaal gehoord. Meneer wil samen met de vergunningverlener naar de tekening kijken."
                 *     }
                 */
                "application/json": components["schemas"]["RegisterContactAttemptRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000cc",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "sequence": 1,
                     *       "channel": "phone",
                     *       "result": "reached",
                     *       "attemptedAt": "2026-04-22T08:30:00+00:00",
                     *       "minutesSpent": 18,
                     *       "by": "j.jansen",
                     *       "summary": "Kennisgemaakt, verhaal gehoord. Meneer wil samen met de vergunningverlener naar de tekening kijken.",
                     *       "registeredAt": "2026-04-22T08:50:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactAttemptView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getContactAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000cc",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "sequence": 1,
                     *       "channel": "phone",
                     *       "result": "reached",
                     *       "attemptedAt": "2026-04-22T08:30:00+00:00",
                     *       "minutesSpent": 18,
                     *       "by": "j.jansen",
                     *       "summary": "Kennisgemaakt, verhaal gehoord. Meneer wil samen met de vergunningverlener naar de tekening kijken.",
                     *       "registeredAt": "2026-04-22T08:50:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactAttemptView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getObjectionDeadlines: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "firstDay": "2026-03-11",
                     *         "rawLastDay": "2026-04-21",
                     *         "lastDay": "2026-04-21",
                     *         "timely": true,
                     *         "receiptLimit": "2026-04-28"
                     *       },
                     *       "decision": {
                     *         "weeks": 6,
                     *         "suspendedDays": 9,
                     *         "rawDeadline": "2026-06-11",
                     *         "deadline": "2026-06-11",
                     *         "conservativeDeadline": "2026-06-11",
                     *         "latestDayToAdjourn": "2026-06-11",
                     *         "overdue": false,
                     *         "clock": "running"
                     *       },
                     *       "warnings": [],
                     *       "explanation": [
                     *         {
                     *           "produces": "filing.lastDay",
                     *           "article": "Awb 6:7, 6:8(1)",
                     *           "from": "2026-03-11",
                     *           "length": "6 weeks",
                     *           "rawEnd": "2026-04-21",
                     *           "end": "2026-04-21",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Het besluit is bekendgemaakt op dinsdag 10 maart 2026. De termijn om bezwaar te maken duurt 6 weken en begint op woensdag 11 maart 2026. De laatste dag is dinsdag 21 april 2026.",
                     *             "en": "The decision was published on Tuesday 10 March 2026. The term to object takes 6 weeks and starts on Wednesday 11 March 2026. The last day is Tuesday 21 April 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "filing.receiptLimit",
                     *           "article": "Awb 6:9(2)",
                     *           "from": "2026-04-22",
                     *           "length": "1 week",
                     *           "rawEnd": "2026-04-28",
                     *           "end": "2026-04-28",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Een brief die op tijd op de post is gedaan, mag nog 1 week later aankomen. Dat is uiterlijk dinsdag 28 april 2026.",
                     *             "en": "A letter that was posted in time may arrive up to 1 week later. That is Tuesday 28 April 2026 at the latest."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.deadline",
                     *           "article": "Awb 7:10(1)",
                     *           "from": "2026-04-22",
                     *           "length": "6 weeks",
                     *           "rawEnd": "2026-06-02",
                     *           "end": "2026-06-02",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "De beslistermijn duurt 6 weken en begint op woensdag 22 april 2026, de dag na de bezwaartermijn. De laatste dag is dinsdag 2 juni 2026.",
                     *             "en": "The decision term takes 6 weeks and starts on Wednesday 22 April 2026, the day after the filing term. The last day is Tuesday 2 June 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.deadline",
                     *           "article": "Awb 7:10(2)",
                     *           "from": "2026-06-03",
                     *           "length": "9 days",
                     *           "rawEnd": "2026-06-11",
                     *           "end": "2026-06-11",
                     *           "fact": "omission-requested",
                     *           "text": {
                     *             "nl": "De beslistermijn staat stil van zaterdag 25 april 2026 tot en met zondag 3 mei 2026, omdat het bezwaar moet worden aangevuld. Dat zijn 9 dagen. De laatste dag om te beslissen wordt donderdag 11 juni 2026.",
                     *             "en": "The decision term stands still from Saturday 25 April 2026 up to and including Sunday 3 May 2026, because the objection has to be completed. That is 9 days. The last day to decide becomes Thursday 11 June 2026."
                     *           }
                     *         },
                     *         {
                     *           "produces": "decision.latestDayToAdjourn",
                     *           "article": "Awb 7:10(3)",
                     *           "from": "2026-06-11",
                     *           "length": "1 day",
                     *           "rawEnd": "2026-06-11",
                     *           "end": "2026-06-11",
                     *           "fact": "published",
                     *           "text": {
                     *             "nl": "Een verdaging moet bekend zijn voordat de beslistermijn voorbij is. Dat kan uiterlijk op donderdag 11 juni 2026.",
                     *             "en": "An adjournment must be notified before the decision term ends. That is possible until Thursday 11 June 2026."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Deadlines"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    recordFact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "adjourned",
                 *       "on": "2026-05-28",
                 *       "weeks": 6
                 *     }
                 */
                "application/json": components["schemas"]["Received"] | components["schemas"]["ReceivedElsewhere"] | components["schemas"]["CommitteeAnnounced"] | components["schemas"]["OmissionRequested"] | components["schemas"]["OmissionRepaired"] | components["schemas"]["Adjourned"] | components["schemas"]["Postponed"] | components["schemas"]["ClockStopped"] | components["schemas"]["ClockResumed"] | components["schemas"]["HearingPlanned"] | components["schemas"]["NoticeOfDefaultReceived"] | components["schemas"]["CostsRequested"] | components["schemas"]["Decided"] | components["schemas"]["Closed"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 2,
                     *       "number": "BZW-2026-000123",
                     *       "status": "received",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-07-14",
                     *       "clock": "running",
                     *       "contactDueOn": "2026-04-28"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    supplyGrounds: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grounds": "De dakkapel past wel bij de straat.",
                 *       "receivedOn": "2026-05-04"
                 *     }
                 */
                "application/json": components["schemas"]["SupplyGroundsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 3,
                     *       "number": "BZW-2026-000123",
                     *       "status": "received",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "latestDayToAdjourn": "2026-06-02",
                     *       "clock": "running",
                     *       "contactDueOn": "2026-04-28"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    assignHandler: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handler": "j.jansen"
                 *     }
                 */
                "application/json": components["schemas"]["AssignHandlerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 2,
                     *       "number": "BZW-2026-000123",
                     *       "status": "in-treatment",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "handler": "j.jansen",
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "latestDayToAdjourn": "2026-06-02",
                     *       "clock": "running",
                     *       "contactDueOn": "2026-04-28"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    listMediationReferrals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *           "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "version": 1,
                     *           "sequence": 1,
                     *           "status": "proposed",
                     *           "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *           "proposedBy": "j.jansen",
                     *           "proposedAt": "2026-05-06T09:00:00+00:00",
                     *           "parties": [
                     *             {
                     *               "id": "objector",
                     *               "role": "objector",
                     *               "name": "M. de Boer"
                     *             },
                     *             {
                     *               "id": "authority",
                     *               "role": "authority"
                     *             },
                     *             {
                     *               "id": "interested-party-1",
                     *               "role": "interested-party"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralViewPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    proposeMediationReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.
                 * @example 6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11
                 */
                "Idempotency-Key": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                 *       "proposedBy": "j.jansen"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeMediationReferralRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 1,
                     *       "sequence": 1,
                     *       "status": "proposed",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer"
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority"
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getMediationReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 1,
                     *       "sequence": 1,
                     *       "status": "proposed",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer"
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority"
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    recordMediationConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
                referralId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toMediation": true,
                 *       "toPostponement": true,
                 *       "on": "2026-05-08",
                 *       "manner": "in-writing"
                 *     }
                 */
                "application/json": components["schemas"]["RecordMediationConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 2,
                     *       "sequence": 1,
                     *       "status": "proposed",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    revokeMediationConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
                referralId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 3,
                     *       "sequence": 1,
                     *       "status": "proposed",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer"
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority"
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    endMediation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endedOn": "2026-06-16",
                 *       "outcome": "agreement"
                 *     }
                 */
                "application/json": components["schemas"]["EndMediationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 6,
                     *       "sequence": 1,
                     *       "status": "ended",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         }
                     *       ],
                     *       "mediator": {
                     *         "name": "Mr. A. Bakker",
                     *         "mfnNumber": "12345"
                     *       },
                     *       "startedOn": "2026-05-12",
                     *       "endedOn": "2026-06-16",
                     *       "outcome": "agreement"
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    revokeMediationReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "De bezwaarmaker kiest voor een gesprek met de afdeling."
                 *     }
                 */
                "application/json": components["schemas"]["RevokeMediationReferralRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 2,
                     *       "sequence": 1,
                     *       "status": "revoked",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer"
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority"
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    startMediation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startedOn": "2026-05-12",
                 *       "mediator": {
                 *         "name": "Mr. A. Bakker",
                 *         "mfnNumber": "12345"
                 *       },
                 *       "stopClock": {
                 *         "ground": "all-parties-consent"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StartMediationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000dd",
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 5,
                     *       "sequence": 1,
                     *       "status": "started",
                     *       "reason": "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
                     *       "proposedBy": "j.jansen",
                     *       "proposedAt": "2026-05-06T09:00:00+00:00",
                     *       "parties": [
                     *         {
                     *           "id": "objector",
                     *           "role": "objector",
                     *           "name": "M. de Boer",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "authority",
                     *           "role": "authority",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         },
                     *         {
                     *           "id": "interested-party-1",
                     *           "role": "interested-party",
                     *           "consent": {
                     *             "toMediation": true,
                     *             "toPostponement": true,
                     *             "on": "2026-05-08",
                     *             "manner": "in-writing"
                     *           }
                     *         }
                     *       ],
                     *       "mediator": {
                     *         "name": "Mr. A. Bakker",
                     *         "mfnNumber": "12345"
                     *       },
                     *       "startedOn": "2026-05-12",
                     *       "clockStoppedOn": "all-parties-consent"
                     *     }
                     */
                    "application/json": components["schemas"]["MediationReferralView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getObjector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 4,
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectorView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    correctObjector: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objector": {
                 *         "kind": "person",
                 *         "name": "M. de Boer",
                 *         "address": {
                 *           "street": "Dorpsstraat",
                 *           "houseNumber": "12",
                 *           "zipCode": "1234 AB",
                 *           "town": "Eikendam"
                 *         },
                 *         "email": "m.deboer@example.nl",
                 *         "phone": "+31612345678"
                 *       },
                 *       "contactPreferences": {
                 *         "phone": "+31612345678",
                 *         "times": [
                 *           "weekday-morning"
                 *         ],
                 *         "language": "nl"
                 *       },
                 *       "reason": "reported-by-person"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectObjectorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 4,
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectorView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "at": "2026-04-20T08:00:00+00:00",
                     *           "type": "objection-filed",
                     *           "actor": "citizen",
                     *           "details": {
                     *             "channel": "electronic",
                     *             "timeliness": "timely"
                     *           },
                     *           "hash": "5E884898DA28047151D0E56F8DC6292773603D0D6AABBDD62A11EF721D1542D8",
                     *           "intact": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetTimelineEntryPage"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    registerWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "manner": "orally",
                 *       "statedOn": "2026-04-24",
                 *       "reason": "De heer De Boer dient een nieuw plan in en trekt het bezwaar in."
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 2,
                     *       "number": "BZW-2026-000123",
                     *       "status": "received",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "withdrawal": {
                     *         "manner": "orally",
                     *         "statedOn": "2026-04-24",
                     *         "reason": "De heer De Boer dient een nieuw plan in en trekt het bezwaar in."
                     *       },
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "decisionDeadline": "2026-06-02",
                     *       "latestDayToAdjourn": "2026-06-02",
                     *       "clock": "running",
                     *       "contactDueOn": "2026-04-28"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    confirmWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmedOn": "2026-04-28"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmWithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *       "version": 3,
                     *       "number": "BZW-2026-000123",
                     *       "status": "withdrawn",
                     *       "receivedAt": "2026-04-20T08:00:00+00:00",
                     *       "registeredAt": "2026-04-20T08:00:00+00:00",
                     *       "channel": "electronic",
                     *       "contestedDecision": {
                     *         "decisionId": "0199a1f0-7c00-7000-8000-000000000001",
                     *         "reference": "OMG-2026-0412",
                     *         "decisionType": "omgevingsvergunning",
                     *         "description": "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
                     *         "dateOfNotice": "2026-03-10",
                     *         "publishedOn": "2026-03-10",
                     *         "publicationAssumed": false
                     *       },
                     *       "objector": {
                     *         "kind": "person",
                     *         "name": "M. de Boer",
                     *         "address": {
                     *           "street": "Dorpsstraat",
                     *           "houseNumber": "12",
                     *           "zipCode": "1234 AB",
                     *           "town": "Eikendam",
                     *           "country": "NL"
                     *         },
                     *         "email": "m.deboer@example.nl",
                     *         "phone": "+31612345678"
                     *       },
                     *       "jointObjectors": [],
                     *       "interestedParties": 1,
                     *       "grounds": "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
                     *       "groundsFollow": false,
                     *       "desiredOutcome": "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
                     *       "contactPreferences": {
                     *         "phone": "+31612345678",
                     *         "times": [
                     *           "weekday-morning"
                     *         ],
                     *         "language": "nl"
                     *       },
                     *       "electronicPost": [
                     *         "receipt-confirmation",
                     *         "term-change"
                     *       ],
                     *       "withdrawal": {
                     *         "manner": "orally",
                     *         "statedOn": "2026-04-24",
                     *         "confirmedInWritingOn": "2026-04-28",
                     *         "tookEffectOn": "2026-04-28"
                     *       },
                     *       "timeliness": "timely",
                     *       "filingLastDay": "2026-04-21",
                     *       "clock": "running"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Not possible in the state that the case is in, or the same request is still running. */
            409: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Somebody changed the resource since it was read. */
            412: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The request contradicts what is known, or the Idempotency-Key was used for another one. */
            422: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The If-Match header is missing. */
            428: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objectionNumber": "BZW-2026-000123"
                 *     }
                 */
                "application/json": components["schemas"]["ExportPersonalDataRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "madeAt": "2026-05-06T09:00:00+00:00",
                     *       "municipality": "Gemeente Eikendam",
                     *       "person": {
                     *         "kind": "bsn",
                     *         "number": "*****0012"
                     *       },
                     *       "about": [
                     *         {
                     *           "nl": "De gemeente gebruikt deze gegevens om uw bezwaar te behandelen (Algemene wet bestuursrecht, hoofdstukken 6 en 7). Dat is een wettelijke taak.",
                     *           "en": "The municipality uses these data to handle your objection (General Administrative Law Act, chapters 6 and 7). That is a task by law."
                     *         },
                     *         {
                     *           "nl": "De gegevens komen van u, van wie namens u optreedt en van de gemeente zelf. In het onderdeel accessLog staat wie ze heeft bekeken en waarvoor.",
                     *           "en": "The data come from you, from whoever acts for you and from the municipality itself. The part accessLog tells who looked at them and what for."
                     *         },
                     *         {
                     *           "nl": "Na afloop bewaart de gemeente de zaak zolang de Selectielijst dat voorschrijft. Daarna vernietigt zij alles. De dag staat in het onderdeel objection, bij retention.",
                     *           "en": "Afterwards the municipality keeps the case for as long as the Selectielijst prescribes. Then it destroys all of it. The day is in the part objection, under retention."
                     *         },
                     *         {
                     *           "nl": "Klopt er iets niet? U kunt uw gegevens laten verbeteren. Bent u het niet eens met hoe de gemeente met uw gegevens omgaat? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.",
                     *           "en": "Is something wrong? You can have your data corrected. Do you disagree with how the municipality treats your data? You can complain to the Dutch Data Protection Authority."
                     *         }
                     *       ],
                     *       "cases": [
                     *         {
                     *           "objectionId": "0199a1f0-7c00-7000-8000-0000000000aa",
                     *           "number": "BZW-2026-000123",
                     *           "parts": {
                     *             "contactAttempts": {
                     *               "rows": [
                     *                 {
                     *                   "channel": "phone",
                     *                   "result": "reached",
                     *                   "attemptedAt": "2026-04-22T08:30:00Z",
                     *                   "minutesSpent": 18
                     *                 }
                     *               ],
                     *               "complete": true
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalDataExport"];
                };
            };
            /** @description The request is not right; errors names every value that is not. */
            400: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description No valid access token, session or access link. */
            401: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The token does not allow this, or belongs to another municipality. */
            403: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description It does not exist, or the caller may not see it. */
            404: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    /**
                     * @description Seconds to wait.
                     * @example 60
                     */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description Something went wrong; nothing was carried out. */
            500: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
            /** @description The municipality's data cannot be reached now, or the request took too long; nothing was carried out. */
            503: {
                headers: {
                    /**
                     * @description Full version of the API.
                     * @example 1.0.0
                     */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemJson"];
                };
            };
        };
    };
}
