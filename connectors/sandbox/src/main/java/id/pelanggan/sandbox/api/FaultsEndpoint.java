package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.fault.Faults;
import id.pelanggan.sandbox.fault.PlannedFault;

/**
 * Lets whoever has the admin token make something go wrong: {@code {"add": ["rate-limit=120"]}},
 * {@code {"clear": true}}.
 */
final class FaultsEndpoint {
  private final Faults faults;
  private final String adminToken;

  FaultsEndpoint(Faults faults, String adminToken) {
    this.faults = requireNonNull(faults, "faults is null");
    this.adminToken = requireNonNull(adminToken, "adminToken is null");
  }

  Answer change(Request request) {
    if (!Tokens.same(request.bearer().orElse(""), adminToken)) {
      throw ApiFailure.unauthorized("UNAUTHORIZED", "The admin token is needed.");
    }
    Fields body = request.json();
    if (body.flag("clear")) {
      faults.clear();
    }
    for (String text : body.texts("add")) {
      faults.add(parse(text));
    }
    return Answer.json(
        200,
        json -> {
          json.writeArrayPropertyStart("planned");
          faults.planned().forEach(planned -> json.writeString(planned.toString()));
          json.writeEndArray();
        });
  }

  private static PlannedFault parse(String text) {
    try {
      return PlannedFault.parse(text);
    } catch (IllegalArgumentException e) {
      throw ApiFailure.badRequest("INVALID_VALUE", "Not a fault.", "add");
    }
  }
}
