package id.pelanggan.adapters.files.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of an id and other columns, full of what makes files hard to read. */
record RandomTable(List<String> names, List<List<String>> rows) {
  private static final List<String> PIECES =
      List.of(
          "anna",
          "Budi",
          "Siti",
          "x",
          "4711",
          "1,5",
          "a;b",
          "p|q",
          "t\tu",
          "say \"hi\"",
          "O'Brien",
          "é",
          "ñandú",
          "“q”",
          "–",
          "two words",
          "line\nend",
          "cr\rend",
          "both\r\nends",
          "\"",
          ",",
          ";",
          "''",
          "@",
          "#",
          "=1+1",
          "\\");
  private static final List<String> NAMES =
      List.of(
          "name",
          "city",
          "remark, long",
          "e-mail",
          "street \"old\"",
          "größe",
          "tag;s",
          "note",
          "k");

  static RandomTable of(Random random) {
    int width = 2 + random.nextInt(NAMES.size() - 1);
    List<String> names = new ArrayList<>(List.of("id"));
    names.addAll(NAMES.subList(0, width - 1));
    List<List<String>> rows =
        IntStream.rangeClosed(1, 3 + random.nextInt(30))
            .mapToObj(number -> row(random, width, number))
            .toList();
    return new RandomTable(names, rows);
  }

  private static List<String> row(Random random, int width, int number) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
    while (cells.size() < width) {
      cells.add(cell(random));
    }
    return cells;
  }

  private static String cell(Random random) {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(random.nextBoolean() ? "" : "-"));
  }
}
