using Bezwaar.Api.Features.FilingDrafts.Contracts;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;

namespace Bezwaar.Api.Features.PersonalData;

/// <summary>
/// Puts an export together from what every feature holds, case by case. At most <see cref="MostCases"/> cases go into one
/// document, so that it has a largest size whoever it is about; the rest follows by cursor.
/// </summary>
internal sealed class PersonalDataExporter(TenantDbContext db, IEnumerable<ICaseData> parts, TimeProvider clock)
{
    public const int MostCases = 10;

    private const string Sort = "number";

    /// <param name="ids">The person's cases.</param>
    /// <param name="lookupKey">Keyed hash of the person's number.</param>
    public async Task<ErrorOr<PersonalDataExport>> OfPersonAsync(IQueryable<Guid> ids, string lookupKey, ExportedPerson person, string? cursor, CancellationToken cancellationToken)
    {
        var after = Cursor.Decode(cursor, Sort);
        if (after.IsError)
            return after.Errors;

        var cases = await NumberedCase.AmongAsync(db, ids, after.Value?.Tie ?? "", MostCases + 1, cancellationToken);
        var page = cases.ToPage(MostCases, last => new Cursor(Sort, null, last.Number));
        var intentions = after.Value is null ? await Intentions.OfPersonAsync(db, lookupKey, cancellationToken) : null;
        var drafts = after.Value is null ? await HeldDraft.OfPersonAsync(db, lookupKey, cancellationToken) : null;
        return await ExportAsync(person, page, intentions, drafts, cancellationToken);
    }

    public Task<PersonalDataExport> OfCaseAsync(NumberedCase known, CancellationToken cancellationToken) =>
        ExportAsync(null, new Page<NumberedCase>([known], null), null, null, cancellationToken);

    private async Task<PersonalDataExport> ExportAsync(
        ExportedPerson? person, Page<NumberedCase> page, CaseRows<IntendedDecisionView>? intentions, CaseRows<HeldDraft>? drafts, CancellationToken cancellationToken)
    {
        List<ExportedCase> exported = [];
        foreach (var (id, number) in page.Items)
        {
            var held = new SortedDictionary<string, object>(StringComparer.Ordinal);
            foreach (var part in parts)
                held[part.Part] = await part.ReadAsync(db, id, cancellationToken);
            exported.Add(new(id, number, held));
        }

        return new(clock.GetUtcNow(), db.Tenant.Settings.Name, person, PersonalDataExport.Explanation, exported, intentions, drafts, page.NextCursor);
    }
}
