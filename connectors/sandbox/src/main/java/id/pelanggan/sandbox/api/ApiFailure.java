package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

/** A refusal, which becomes an answer in the vendor's form. Has no stack trace. */
final class ApiFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String category;
  private final String code;
  private final String field;

  private ApiFailure(int status, String category, String code, String detail, String field) {
    super(requireNonNull(detail, "detail is null"), null, false, false);
    this.status = status;
    this.category = requireNonNull(category, "category is null");
    this.code = requireNonNull(code, "code is null");
    this.field = requireNonNull(field, "field is null");
  }

  static ApiFailure badRequest(String code, String detail, String field) {
    return new ApiFailure(400, "INVALID_REQUEST_ERROR", code, detail, field);
  }

  static ApiFailure notFound(String detail) {
    return new ApiFailure(404, "INVALID_REQUEST_ERROR", "NOT_FOUND", detail, "");
  }

  static ApiFailure methodNotAllowed() {
    return new ApiFailure(
        405, "INVALID_REQUEST_ERROR", "METHOD_NOT_ALLOWED", "The path has no such method.", "");
  }

  static ApiFailure unauthorized(String code, String detail) {
    return new ApiFailure(401, "AUTHENTICATION_ERROR", code, detail, "");
  }

  static ApiFailure tooManyCalls() {
    return new ApiFailure(429, "RATE_LIMIT_ERROR", "RATE_LIMITED", "Too many calls.", "");
  }

  static ApiFailure busy() {
    return new ApiFailure(
        503, "API_ERROR", "SERVICE_UNAVAILABLE", "The service rests for a moment.", "");
  }

  Answer answer() {
    return Answer.json(
        status,
        json -> {
          json.writeArrayPropertyStart("errors");
          json.writeStartObject();
          json.writeStringProperty("category", category);
          json.writeStringProperty("code", code);
          json.writeStringProperty("detail", String.valueOf(getMessage()));
          if (!field.isEmpty()) {
            json.writeStringProperty("field", field);
          }
          json.writeEndObject();
          json.writeEndArray();
        });
  }
}
