package id.pelanggan.square;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.paging.Paging;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What categories and units are called; asked once, when the first product comes. */
final class CatalogNames {
  private static final Call CALL =
      Call.post(
          CatalogStream.PATH,
          new Body.Json(Map.of("object_types", List.of("CATEGORY", "MEASUREMENT_UNIT"))));
  private static final Paging PAGES = new Paging.InBody("cursor", "limit", 1_000);

  private final SourceClient client;
  private @Nullable Map<String, String> names;

  CatalogNames(SourceClient client) {
    this.client = client;
  }

  /** An empty text for what has no name. */
  String of(String id) {
    if (names == null) {
      names = all();
    }
    return names.getOrDefault(id, "");
  }

  private Map<String, String> all() {
    Map<String, String> found = new HashMap<>();
    Optional<String> place = Optional.of("");
    while (place.isPresent()) {
      Answer answer = client.ask(PAGES.ask(CALL, place.get(), 1_000));
      place = add(answer, place.get(), found);
    }
    return found;
  }

  private static Optional<String> add(Answer answer, String place, Map<String, String> found) {
    try {
      JsonObject body = answer.json();
      List<JsonObject> objects = body.records("objects");
      objects.forEach(object -> found.put(object.requireText("id"), name(object)));
      return PAGES.next(answer, body, place, objects.size()).filter(next -> !next.equals(place));
    } catch (FieldProblem problem) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, "objects." + problem.field());
    }
  }

  private static String name(JsonObject object) {
    return object
        .findObject("category_data")
        .flatMap(category -> category.findText("name"))
        .or(() ->
            object
                .findObject("measurement_unit_data")
                .flatMap(data -> data.findObject("measurement_unit"))
                .map(CatalogNames::unit))
        .orElse("");
  }

  /** A unit of the shop's own by its short name; one of Square's by its last word. */
  private static String unit(JsonObject unit) {
    return unit.findObject("custom_unit")
        .flatMap(own -> own.findText("abbreviation").or(() -> own.findText("name")))
        .or(() ->
            List.of(
                    "weight_unit",
                    "volume_unit",
                    "length_unit",
                    "area_unit",
                    "generic_unit",
                    "time_unit")
                .stream()
                .flatMap(kind -> unit.findText(kind).stream())
                .findFirst()
                .map(word -> word.substring(word.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
