package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.Archive;
import id.pelanggan.adapters.files.archive.EntryBytes;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.adapters.files.xml.XmlReader;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.file.Path;
import java.util.function.Function;

/** A workbook's file, as far as its parts refuse what is in them. */
record Part(Path path) {
  private static final int DIGITS = 9;

  PelangganException damaged() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, path);
  }

  PelangganException tooLarge() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_TOO_LARGE, path);
  }

  PelangganException linked() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_LINKED, path);
  }

  /** Reads one part to its end, so that damage anywhere in it is noticed. */
  static <T> T read(Archive archive, String name, Function<XmlReader, T> reading) {
    EntryBytes bytes = archive.open(name);
    try (XmlReader xml = new XmlReader(archive.path(), bytes)) {
      T read = reading.apply(xml);
      xml.finish();
      bytes.finish();
      return read;
    }
  }

  /** A number of a place: never negative, and never so large that it overflows. */
  int number(String written) {
    boolean digits = !written.isEmpty() && written.length() <= DIGITS;
    for (int i = 0; digits && i < written.length(); i++) {
      digits = written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    if (!digits) {
      throw damaged();
    }
    return Integer.parseInt(written);
  }
}
