package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.stock.CatalogEntry;
import id.pelanggan.sandbox.stock.Key;
import id.pelanggan.sandbox.stock.Register;
import id.pelanggan.sandbox.stock.Slice;
import id.pelanggan.sandbox.stock.Stock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** The catalog: what is sold, deleted things too where they are asked for. */
final class CatalogEndpoint {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;
  private static final Set<String> BODY =
      Set.of(
          "cursor",
          "object_types",
          "include_deleted_objects",
          "include_related_objects",
          "include_category_path_to_root",
          "begin_time",
          "limit");

  private final Register<CatalogEntry> catalog;
  private final Cursors cursors;
  private final CatalogJson form;

  CatalogEndpoint(Register<CatalogEntry> catalog, Cursors cursors, String currency) {
    this.catalog = requireNonNull(catalog, "catalog is null");
    this.cursors = requireNonNull(cursors, "cursors is null");
    this.form = new CatalogJson(currency);
  }

  Answer search(Asked asked) {
    Fields body = asked.request().json().allowing(BODY);
    Set<CatalogEntry.Type> types = types(body.texts("object_types"));
    boolean deleted = body.flag("include_deleted_objects");
    Optional<Instant> begin = body.time("begin_time");
    int limit = body.number("limit", USUAL, MOST);
    Predicate<CatalogEntry> wanted =
        entry ->
            types.contains(entry.type())
                && (deleted || !entry.isDeleted())
                && begin.filter(time -> !entry.updatedAt().isAfter(time)).isEmpty();
    var found = asked.listing(cursors, body).read(catalog, start -> slice(start, wanted, limit));
    boolean related = body.flag("include_related_objects");
    return Answer.json(
        200,
        json -> {
          Pages.writeList(json, "objects", found.things(), form::write);
          if (related) {
            Pages.writeList(json, "related_objects", related(found.things()), form::write);
          }
          found.cursor().ifPresent(cursor -> json.writeStringProperty("cursor", cursor));
          Json.time(json, "latest_time", asked.now());
        });
  }

  Answer list(Asked asked) {
    String words = asked.request().query().getOrDefault("types", "");
    Set<CatalogEntry.Type> types =
        types(words.isEmpty() ? List.of() : Arrays.asList(words.split(",", -1)));
    Predicate<CatalogEntry> wanted = entry -> types.contains(entry.type()) && !entry.isDeleted();
    var found = asked.listing(cursors, words).read(catalog, start -> slice(start, wanted, USUAL));
    return Pages.answer("objects", found, form::write, OptionalLong.empty());
  }

  private List<CatalogEntry> related(Collection<CatalogEntry> entries) {
    return entries.stream()
        .flatMap(entry -> related(entry).stream())
        .distinct()
        .map(catalog::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> related(CatalogEntry entry) {
    return switch (entry.type()) {
      case CATEGORY, MEASUREMENT_UNIT -> List.of();
      case ITEM -> List.of(CatalogEntry.categoryId(entry.product()));
      case ITEM_VARIATION ->
          List.of(CatalogEntry.itemId(entry.product()), CatalogEntry.unitId(entry.product()));
    };
  }

  private static Slice<CatalogEntry> slice(
      Listing.Start start, Predicate<CatalogEntry> wanted, int limit) {
    return new Slice<>(Stock.BY_CHANGE, false, Key.FIRST, Key.LAST, start.key(), wanted, limit);
  }

  /** Those that this shop has; all where none are named. */
  private static Set<CatalogEntry.Type> types(List<String> words) {
    Set<CatalogEntry.Type> types = EnumSet.noneOf(CatalogEntry.Type.class);
    for (String word : words) {
      Words.check(word.strip(), CatalogTypes.KNOWN, "object_types");
      Arrays.stream(CatalogEntry.Type.values())
          .filter(type -> type.name().equals(word.strip()))
          .forEach(types::add);
    }
    return words.isEmpty() ? EnumSet.allOf(CatalogEntry.Type.class) : types;
  }
}
