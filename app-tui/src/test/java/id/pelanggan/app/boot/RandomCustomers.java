package id.pelanggan.app.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A file of customers as nobody should write them, but somebody does. */
final class RandomCustomers {
  static final String MAPPING =
      """
      stream = customers
      source = Aneh
      dates = day-first
      numbers = indonesian
      zone = Asia/Jakarta
      phone-region = ID
      column.id = kode
      column.full-name = nama
      column.given-name = depan
      column.family-name = belakang
      column.email = surel, surel lain
      column.phone = hp, telp
      column.street = nomor rumah, jalan, jalan 2
      column.district = kecamatan
      column.city = kota
      column.region = provinsi
      column.postcode = kodepos
      column.country = negara
      column.birth-date = lahir
      column.gender = jk
      column.language = bahasa
      column.preferred-channel = kanal
      column.customer-since = sejak
      column.note = Note
      column.preference = kopi, Email
      column.agreement = Newsletter, "Setuju, ya"
      column.changed-at = diubah
      """;
  private static final List<String> COLUMNS =
      List.of(
          "kode",
          "nama",
          "depan",
          "belakang",
          "surel",
          "surel lain",
          "hp",
          "telp",
          "nomor rumah",
          "jalan",
          "jalan 2",
          "kecamatan",
          "kota",
          "provinsi",
          "kodepos",
          "negara",
          "lahir",
          "jk",
          "bahasa",
          "kanal",
          "sejak",
          "Note",
          "kopi",
          "Email",
          "Newsletter",
          "Setuju, ya",
          "diubah",
          "Customer ID",
          "Full name",
          "=jumlah",
          "kata \"aneh\"",
          "Birth date",
          "baris\nbaru",
          "naïve ✓",
          "Phone 2",
          "tanda;titik|koma\tdan tab",
          "'=hitung");
  private static final List<String> TEXTS =
      List.of(
          "",
          "",
          "",
          "Sari",
          " Budi ",
          "=1+1",
          "+62",
          "-5",
          "@home",
          "\tTab",
          "'",
          "'=x",
          "''+1",
          "a,b;c|d",
          "dia \"Ani\"",
          "\"",
          "\"\"",
          "satu\ndua",
          "satu\r\ndua",
          "satu\rdua",
          "x\n",
          "12",
          "12a",
          "1. Jalan\n2",
          "Ümlaut é",
          "👩‍👩‍👧 keluarga",
          "\u202Eterbalik",
          "a\u0301",
          "\uFFFDsalah",
          "a\u0001b\u001fc",
          "a\u0085b\u2028c",
          "_x000D_",
          "_x0041_",
          "\uFFFE",
          "0012",
          "1e5",
          "TRUE",
          "#N/A",
          "<b>&amp;</b>",
          "]]>",
          "a\tb",
          "  dalam  kata  ",
          "-",
          "2024-01-01",
          "1.234,5",
          "sep=;",
          "null",
          "x".repeat(299),
          "y".repeat(301),
          "z".repeat(1100));
  private static final List<String> EMAILS =
      List.of(
          "",
          "ani@contoh.id",
          "Ani.B@Contoh.ID",
          "mailto:x@contoh.id",
          "\"A\" <a@example.com>",
          "a@contoh.id; b@contoh.id",
          "a@contoh.id, salah",
          "bukan",
          "@",
          "-",
          "=a@contoh.id",
          "a@contoh.id / a@contoh.id",
          "n".repeat(301));
  private static final List<String> PHONES =
      List.of(
          "",
          "0800-0012-3456",
          "+62 800 0012 3457",
          "(0800) 00123458",
          "0800-0012-3459/0800-0012-3460",
          "08",
          "tidak ada",
          "+",
          "62800001234561",
          "-",
          "1.2e9",
          "0800 0012 3462 ext 5");
  private static final List<String> DATES =
      List.of(
          "",
          "17/08/1990",
          "1-2-90",
          "17 Agustus 1945",
          "31/02/2000",
          "1899-12-31",
          "1849-01-01",
          "9999-12-31",
          "2000-02-29",
          "1900-01-15",
          "entah");
  private static final List<String> TIMES =
      List.of(
          "",
          "17/08/2025 10:15",
          "2025-08-17T10:15:30.123456789+07:00",
          "2025-08-17 10.15.30 WIT",
          "17/08/2025",
          "tadi",
          "9999-12-31T23:59:59-18:00",
          "0001-01-01T00:00+18:00",
          "2025-08-17 10:15:30.5 -03:30");

  private final Random random;

  RandomCustomers(long seed) {
    this.random = new Random(seed);
  }

  String text(int rows) {
    StringBuilder text = new StringBuilder(line(COLUMNS));
    for (int row = 1; row <= rows; row++) {
      text.append(line(row(row)));
    }
    return text.toString();
  }

  private List<String> row(int number) {
    List<String> cells = new ArrayList<>();
    for (String column : COLUMNS) {
      cells.add(cell(column, number));
    }
    return cells;
  }

  private String cell(String column, int number) {
    return switch (column) {
      case "kode" ->
          one(
              List.of(
                  "K" + number, "=" + number, "+" + number, "00" + number, " " + number + " x"));
      case "surel", "surel lain" -> rarely(() -> one(EMAILS));
      case "hp", "telp" -> rarely(() -> one(PHONES));
      case "lahir", "sejak" -> one(DATES);
      case "diubah" -> one(TIMES);
      case "bahasa" -> one(List.of("", "id", "Indonesia", "Jawa", "en", "zz", "iw", "klingon"));
      case "kanal" -> one(List.of("", "WA", "surel", "toko", "kapan saja", "sosial"));
      default -> rarely(() -> one(TEXTS));
    };
  }

  private String rarely(Supplier<String> cell) {
    return random.nextInt(3) == 0 ? cell.get() : "";
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }
}
