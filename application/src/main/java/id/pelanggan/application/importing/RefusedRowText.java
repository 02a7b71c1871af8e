package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens single refused rows for others, in their transactions; asks nobody's permission. */
public final class RefusedRowText {
  private final RefusedRows refusedRows;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  RefusedRowText(RefusedRows refusedRows, ImportSealing sealing, Imports imports) {
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /** By column, in the order of the file; empty where the row is not there any more. */
  public Optional<Map<String, String>> find(ChangeSetId id, long number) {
    List<String> columns = sealing.open(imports.require(id)).columns();
    return refusedRows.list(id).stream()
        .filter(row -> row.number() == number)
        .map(row -> sealing.open(id, row).cells())
        .map(cells -> named(columns, cells))
        .findFirst();
  }

  private static Map<String, String> named(List<String> columns, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int place = 0; place < cells.size(); place++) {
      String column = place < columns.size() ? columns.get(place) : "";
      named.merge(
          column.isEmpty() ? String.valueOf(place + 1) : column,
          cells.get(place),
          (one, other) -> one + " | " + other);
    }
    return Collections.unmodifiableMap(named);
  }
}
