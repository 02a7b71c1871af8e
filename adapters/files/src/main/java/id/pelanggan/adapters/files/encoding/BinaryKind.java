package id.pelanggan.adapters.files.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What is not text and yet handed in for a file of rows, known by how it begins. */
public enum BinaryKind {
  XLSX("xlsx", "PK\u0003\u0004", "xl/"),
  ODS("ods", "PK\u0003\u0004", "opendocument.spreadsheet"),
  DOCX("docx", "PK\u0003\u0004", "word/"),
  ZIP("zip", "PK\u0003\u0004"),
  XLS("xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  PDF("pdf", "%PDF-"),
  PNG("png", "\u0089PNG\r\n\u001a\n"),
  JPEG("jpeg", "\u00ff\u00d8\u00ff"),
  GIF("gif", "GIF8", "\0"),
  SQLITE("sqlite", "SQLite format 3\0"),
  PARQUET("parquet", "PAR1", "\0"),
  GZIP("gzip", "\u001f\u008b"),
  BZIP2("bzip2", "BZh", "1AY&SY"),
  XZ("xz", "\u00fd7zXZ\0"),
  ZSTD("zstd", "(\u00b5/\u00fd"),
  SEVEN_ZIP("7z", "7z\u00bc\u00af'\u001c"),
  RAR("rar", "Rar!\u001a\u0007"),
  ELF("executable", "\u007fELF"),
  WINDOWS_PROGRAM("executable", "MZ", "\0"),
  JAVA_CLASS("executable", "\u00ca\u00fe\u00ba\u00be"),
  TAR("tar", "", "\0ustar"),
  UNKNOWN("unknown", "", "\0");

  /** Of bytes that look like a beginning: kinds hold what tells them in their first kilobytes. */
  private static final int HEAD = 1 << 16;

  /** Of a hundred bytes, as many characters nobody types are no text any more. */
  private static final int CONTROLS_PER_HUNDRED = 5;

  private final String word;
  private final String magic;
  private final String contained;

  BinaryKind(String word, String magic) {
    this(word, magic, "");
  }

  BinaryKind(String word, String magic, String contained) {
    this.word = word;
    this.magic = magic;
    this.contained = contained;
  }

  /**
   * Finds nothing where it may be text.
   *
   * @param bytes the beginning of a file that is not written in UTF-16
   */
  public static Optional<BinaryKind> find(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Optional<BinaryKind> known =
        Arrays.stream(values()).filter(kind -> kind.isKindOf(head)).findFirst();
    return known.isEmpty() && hasManyControls(head) ? Optional.of(UNKNOWN) : known;
  }

  /** What an operator calls it. */
  public String word() {
    return word;
  }

  private boolean isKindOf(String head) {
    return head.startsWith(magic) && head.contains(contained);
  }

  private static boolean hasManyControls(String head) {
    long controls = head.chars().filter(BinaryKind::isControl).count();
    return controls * 100 > (long) head.length() * CONTROLS_PER_HUNDRED;
  }

  private static boolean isControl(int read) {
    return read < ' ' && (read < '\t' || read > '\r');
  }
}
