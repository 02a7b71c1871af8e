package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.Archive;
import java.util.List;
import java.util.Optional;

/**
 * A workbook that is only read: nothing of it is run, computed, fetched or followed. Macros and
 * whatever else it holds besides its rows are not looked at.
 */
public final class Workbook implements AutoCloseable {
  private static final String LINKS = "xl/externallinks/";

  private final Part part;
  private final Archive archive;
  private final Contents contents;
  private final Optional<SharedStrings> strings;
  private final CellValues values;

  /**
   * @param archive that holds a workbook
   */
  public Workbook(Archive archive) {
    this.part = new Part(archive.path());
    this.archive = archive;
    String main =
        Relationships.of(archive, "").findTarget("officeDocument").orElseThrow(part::damaged);
    Relationships relationships = Relationships.of(archive, main);
    boolean linked =
        relationships.hasKind("externalLink")
            || archive.names().stream().anyMatch(name -> name.startsWith(LINKS));
    if (linked) {
      throw part.linked();
    }
    this.contents = Part.read(archive, main, xml -> Contents.read(part, xml, relationships));
    Styles styles =
        relationships
            .findTarget("styles")
            .map(name -> Part.read(archive, name, xml -> Styles.read(part, xml)))
            .orElseGet(Styles::new);
    this.strings =
        relationships
            .findTarget("sharedStrings")
            .map(name -> new SharedStrings(part, archive.open(name)));
    this.values = new CellValues(part, strings, styles, contents.days());
  }

  /** The sheets that can hold rows, in the order of their tabs. */
  public List<SheetEntry> sheets() {
    return contents.sheets();
  }

  /** A sheet's rows from the first on. */
  public SheetRows open(SheetEntry sheet) {
    return new SheetRows(part, archive.open(sheet.part()), values);
  }

  /** Reads the texts that no cell has asked for, to their end. */
  public void finish() {
    strings.ifPresent(SharedStrings::finish);
  }

  /** How many packed bytes were taken from the file for what all sheets share. */
  public long taken() {
    return strings.map(SharedStrings::taken).orElse(0L);
  }

  /** How many there are. */
  public long packed() {
    return strings.map(SharedStrings::packed).orElse(0L);
  }

  @Override
  public void close() {
    strings.ifPresent(SharedStrings::close);
  }
}
