using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>A problem (RFC 9457), with every value that is not right at once.</summary>
/// <param name="Type">Identifies the kind of problem.</param>
/// <param name="Title">The kind of problem in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong and how to put it right.</param>
/// <param name="Instance">The path that was asked for.</param>
/// <param name="Code">Stable code of the problem.</param>
/// <param name="Errors">The values that are not right.</param>
/// <param name="Received">With wrong-offset: bytes of the document received until now, where its next chunk starts.</param>
public sealed record ProblemJson(string Type, string Title, int Status, string Detail, string? Instance, string Code, IReadOnlyList<FieldError>? Errors, long? Received);
