using System.Text.Json;
using System.Text.Json.Serialization;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Awb;

namespace Bezwaar.Load.Limit;

/// <summary>The wire format of the platform, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters =
    [
        typeof(KebabCase<ObjectionStatus>), typeof(KebabCase<IntakeChannel>), typeof(KebabCase<PartyKind>), typeof(KebabCase<AuthorisationKind>),
        typeof(KebabCase<CallingTime>), typeof(KebabCase<MessageKind>), typeof(KebabCase<Timeliness>), typeof(KebabCase<ClockState>), typeof(KebabCase<WithdrawalManner>),
        typeof(KebabCase<NextActionCode>), typeof(KebabCase<CaseBadge>),
    ])]
[JsonSerializable(typeof(FileObjection.Body))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(ObjectionView))]
[JsonSerializable(typeof(Page<ObjectionListItem>))]
internal sealed partial class WireJson : JsonSerializerContext;

/// <summary>The cursor of the platform's lists, without reflection.</summary>
[JsonSerializable(typeof(Cursor))]
internal sealed partial class CursorJson : JsonSerializerContext;

/// <summary>The format of the JSON columns of the platform's tables, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(KebabCase<ObjectionStatus>), typeof(KebabCase<PartyKind>), typeof(KebabCase<AuthorisationKind>), typeof(KebabCase<CallingTime>),
        typeof(KebabCase<MessageKind>), typeof(KebabCase<Timeliness>), typeof(KebabCase<WithdrawalManner>),
    ])]
[JsonSerializable(typeof(ContestedDecision))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(Representative))]
[JsonSerializable(typeof(IReadOnlyList<Party>))]
[JsonSerializable(typeof(ContactPreferences))]
[JsonSerializable(typeof(IReadOnlyList<MessageKind>))]
[JsonSerializable(typeof(Withdrawal))]
[JsonSerializable(typeof(WithoutContact))]
[JsonSerializable(typeof(MailContent))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class ColumnJson : JsonSerializerContext;

internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) where T : struct, Enum;
