package id.pelanggan.application.importing;

import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes a file's first row for the names of its columns where a mapping knows them. By their looks
 * alone it is not always told: a column named {@code Yes} may well hold that word.
 */
final class NamedColumns {
  private NamedColumns() {}

  static Preview of(Preview preview, Predicate<List<String>> known) {
    if (preview.dialect().header() || preview.rows().size() < 2) {
      return preview;
    }
    List<String> names = preview.rows().getFirst().cells();
    return names.stream().noneMatch(String::isBlank) && known.test(names)
        ? new Preview(
            preview.dialect().withHeader(true),
            names,
            preview.rows().stream().skip(1).map(NamedColumns::belowNames).toList(),
            preview.sheets())
        : preview;
  }

  private static Row belowNames(Row row) {
    return new Row(row.number() - 1, row.line(), row.cells(), row.legible());
  }
}
