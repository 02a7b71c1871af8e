package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.Archive;
import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells workbooks from other files by what is in them, never by their names. */
public final class WorkbookKind {
  private static final String ARCHIVE = "PK\u0003\u0004";
  private static final String EMPTY_ARCHIVE = "PK\u0005\u0006";
  private static final String CONTAINER = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** As much of a container's beginning and end tells what it holds. */
  private static final int EDGE = 1 << 20;

  private static final String SHUT =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private WorkbookKind() {}

  /**
   * Whether it is a zip file, as workbooks are.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it is a workbook of the old form,
   *     or one that is shut by a password
   */
  public static boolean isArchive(Path path, DiskFile disk) {
    String head = text(disk, 0, CONTAINER.length());
    if (head.equals(CONTAINER)) {
      boolean shut =
          text(disk, 0, EDGE).contains(SHUT)
              || text(disk, Math.max(0, disk.size() - EDGE), EDGE).contains(SHUT);
      throw Refusal.of(
          shut ? SpreadsheetError.SPREADSHEET_ENCRYPTED : SpreadsheetError.SPREADSHEET_XLS, path);
    }
    return head.startsWith(ARCHIVE) || head.startsWith(EMPTY_ARCHIVE);
  }

  /** Refuses a zip file that holds something else. */
  public static void requireWorkbook(Archive archive) {
    if (has(archive, "xl/workbook.bin")) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_XLSB, archive.path());
    }
    if (has(archive, "mimetype") && has(archive, "content.xml")) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_ODS, archive.path());
    }
    if (has(archive, "word/document.xml")) {
      throw Refusal.binary(archive.path(), "docx");
    }
    if (archive.names().stream().noneMatch(name -> name.startsWith("xl/"))) {
      throw Refusal.binary(archive.path(), "zip");
    }
    if (!has(archive, "[Content_Types].xml")) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, archive.path());
    }
  }

  private static boolean has(Archive archive, String name) {
    return archive.find(name).isPresent();
  }

  private static String text(DiskFile disk, long place, int length) {
    byte[] bytes = new byte[length];
    int filled = 0;
    int count = 0;
    while (count >= 0 && filled < length) {
      count = disk.readAt(place + filled, bytes, filled, length - filled);
      filled += Math.max(0, count);
    }
    return new String(Arrays.copyOf(bytes, filled), StandardCharsets.ISO_8859_1);
  }
}
