package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.ProductDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads products, each row one. */
final class ProductReader implements DocumentReader {
  private static final int LONGEST_NAME = 1_000;

  private final IdCells ids;
  private final TimeCells times;
  private final int code;
  private final int name;
  private final int category;
  private final int unit;
  private final int changedAt;

  ProductReader(Layout layout, IdCells ids) {
    this.ids = ids;
    this.times = new TimeCells(layout.mapping());
    this.code = layout.place(Field.PRODUCT_CODE);
    this.name = layout.place(Field.PRODUCT_NAME);
    this.category = layout.place(Field.CATEGORY);
    this.unit = layout.place(Field.UNIT);
    this.changedAt = layout.place(Field.CHANGED_AT);
  }

  @Override
  public Reading read(RowScan scan) {
    Optional<ExternalId> id = scan.id(code, ids);
    String named = scan.text(name, LONGEST_NAME);
    if (named.isEmpty()) {
      scan.refuse(RefusalReason.NAME_MISSING, name);
    }
    Optional<Instant> changed = times.changedAt(scan, changedAt);
    return scan.finish(() ->
        new WholeRow(
            new ProductDocument(
                id.orElseThrow(),
                changed,
                named,
                scan.cell(category),
                scan.cell(unit),
                scan.extras().all()),
            false));
  }

  @Override
  public Assembly assemble(List<RowValues> rows) {
    return WholeRow.latest(rows);
  }
}
