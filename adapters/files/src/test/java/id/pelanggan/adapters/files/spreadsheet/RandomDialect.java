package id.pelanggan.adapters.files.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One way to write a table. */
record RandomDialect(
    char separator,
    char quote,
    boolean everywhere,
    String lineEnd,
    Charset charset,
    boolean marked,
    boolean header,
    boolean blankLines,
    boolean lastLineEnd,
    boolean spaced,
    boolean packed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, WINDOWS);

  static RandomDialect of(Random random) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    boolean wide = charset.name().startsWith("UTF-16");
    char quote = random.nextInt(3) == 0 ? '\'' : '"';
    return new RandomDialect(
        ",;\t|".charAt(random.nextInt(4)),
        quote,
        quote == '\'' || random.nextBoolean(),
        List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
        charset,
        wide || (charset.equals(StandardCharsets.UTF_8) && random.nextBoolean()),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(4) == 0,
        random.nextInt(4) == 0);
  }

  byte[] write(RandomTable table, Random random) {
    StringBuilder text = new StringBuilder(marked ? "\ufeff" : "");
    Stream<List<String>> names = header ? Stream.of(table.names()) : Stream.empty();
    List<List<String>> rows = Stream.concat(names, table.rows().stream()).toList();
    for (int i = 0; i < rows.size(); i++) {
      text.append(blankLines && random.nextInt(5) == 0 ? lineEnd : "");
      text.append(row(rows.get(i)));
      text.append(i < rows.size() - 1 || lastLineEnd ? lineEnd : "");
    }
    return text.toString().getBytes(charset);
  }

  private String row(List<String> cells) {
    String between = spaced ? separator + " " : String.valueOf(separator);
    return cells.stream().map(this::cell).collect(Collectors.joining(between));
  }

  private String cell(String cell) {
    boolean needed =
        cell.chars().anyMatch(c -> c == separator || c == quote || c == '\n' || c == '\r')
            || (spaced && !cell.equals(cell.strip()));
    String doubled = cell.replace(String.valueOf(quote), "" + quote + quote);
    return everywhere || needed ? quote + doubled + quote : cell;
  }

  /** A table without letters beyond ASCII looks the same in two of them. */
  List<String> acceptableCharsets(RandomTable table) {
    Stream<List<String>> names = header ? Stream.of(table.names()) : Stream.empty();
    boolean ascii =
        Stream.concat(names, table.rows().stream())
            .flatMap(List::stream)
            .allMatch(cell -> cell.chars().allMatch(c -> c < 128));
    return ascii && charset.equals(WINDOWS) ? List.of("UTF-8") : List.of(charset.name());
  }
}
