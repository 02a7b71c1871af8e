package id.pelanggan.sandbox.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that go wrong. */
public enum Fault {
  RATE_LIMIT(
      Amount.SECONDS,
      2,
      "menolak panggilan (429) dan minta ditunggu sekian detik",
      "refuses calls (429) and asks to wait so many seconds"),
  SERVER_ERROR(
      Amount.CALLS,
      2,
      "menjawab sekian panggilan dengan gangguan server (503)",
      "answers so many calls with a server error (503)"),
  SLOW(
      Amount.SECONDS,
      2,
      "menunda satu jawaban sekian detik",
      "holds one answer back for so many seconds"),
  TRUNCATED(
      Amount.CALLS, 1, "memotong isi sekian jawaban", "cuts off the contents of so many answers"),
  TOKEN_EXPIRED(
      Amount.NONE,
      1,
      "menganggap token akses kedaluwarsa; bisa diperbarui",
      "lets the access tokens expire; they can be renewed"),
  TOKEN_REVOKED(
      Amount.NONE,
      1,
      "mencabut semua token; tidak bisa diperbarui",
      "revokes all tokens; they cannot be renewed"),
  DUPLICATES(
      Amount.RECORDS,
      3,
      "mengulang sekian catatan di dalam halaman dan di halaman berikutnya",
      "repeats so many records within a page and on the next one"),
  CHANGED_FIELD(
      Amount.RECORDS,
      1,
      "mengubah jenis satu nilai pada sekian catatan sebuah halaman, dan menambah satu kolom",
      "changes the type of a value in so many records of a page, and adds a field"),
  MISSING_FIELD(
      Amount.RECORDS,
      1_000,
      "menghilangkan kode pada sekian catatan sebuah halaman",
      "leaves out the id of so many records of a page"),
  CURSOR_EXPIRED(
      Amount.NONE,
      1,
      "tidak lagi menerima penanda halaman yang sudah diberikan",
      "accepts none of the page cursors that it gave any more"),
  EMPTY_PAGE(
      Amount.CALLS,
      1,
      "memberi sekian halaman kosong, padahal masih ada lanjutannya",
      "gives so many pages without records although more follows"),
  NOT_JSON(
      Amount.CALLS,
      1,
      "menjawab sekian panggilan dengan halaman web",
      "answers so many calls with a web page"),
  REDIRECT(
      Amount.CALLS,
      1,
      "mengalihkan sekian panggilan ke alamat lain",
      "sends so many calls to another address"),
  HANG(
      Amount.CALLS,
      1,
      "menerima sekian panggilan dan tidak pernah menjawab",
      "takes so many calls and never answers"),
  CLOSE(
      Amount.CALLS,
      1,
      "memutus sambungan di tengah sekian jawaban",
      "breaks the connection in the middle of so many answers");

  private static final int LASTING = 1_000_000;

  private final Amount amount;
  private final int initial;
  private final String indonesian;
  private final String english;

  Fault(Amount amount, int initial, String indonesian, String english) {
    this.amount = amount;
    this.initial = initial;
    this.indonesian = indonesian;
    this.english = english;
  }

  public static Optional<Fault> find(String word) {
    return Arrays.stream(values()).filter(fault -> fault.word().equals(word)).findFirst();
  }

  /** What it is called on a command line, such as {@code rate-limit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the number behind the word means. */
  public Amount amount() {
    return amount;
  }

  /** The number where none is said. */
  public int initial() {
    return initial;
  }

  /** What it does, in a few words; goes on with nothing before it. */
  public String indonesian() {
    return indonesian;
  }

  /** What it does, in a few words; goes on with nothing before it. */
  public String english() {
    return english;
  }

  /** Whether it meets only calls that ask for records. */
  boolean needsRecords() {
    return switch (this) {
      case DUPLICATES, CHANGED_FIELD, MISSING_FIELD, EMPTY_PAGE -> true;
      case RATE_LIMIT,
          SERVER_ERROR,
          SLOW,
          TRUNCATED,
          TOKEN_EXPIRED,
          TOKEN_REVOKED,
          CURSOR_EXPIRED,
          NOT_JSON,
          REDIRECT,
          HANG,
          CLOSE ->
          false;
    };
  }

  /** How many calls it meets where nothing is said. */
  int times(int number) {
    if (amount == Amount.CALLS) {
      return number;
    }
    return this == DUPLICATES ? LASTING : 1;
  }

  /** What a fault's number counts. */
  public enum Amount {
    /** There is no number. */
    NONE,
    SECONDS,
    CALLS,
    RECORDS
  }
}
