package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.COMMAS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.cells;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever text is written comes back the same, and none is written that could be run. */
class FormulaGuardLawTest {
  private static final long SEED = 20_261_123;
  private static final int TABLES = 60;
  private static final Dialect WORKBOOK = new WorkbookDialect(new Sheet(1, ""), true);
  private static final Pattern RUN = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final String HARD = "=+-@\t\r\n'\"_x000D_5F ;,|&<>]]>abcé漢";
  private static final String CONTROLS = "\u0001\u000b\u000c\u001f\u007f\u0085\u2028\ufffe";
  private static final String HALVES = "\ud83d\ude00\ud800\udc00\udfff\uffff\u0000";

  @TempDir private Path folder;

  @Test
  void shouldGuardAndTakeOffAgain() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, HARD + CONTROLS + HALVES);
      String written = FormulaGuard.put(text);

      assertThat(FormulaGuard.takeOff(written)).as("seed %d, text %d", SEED, i).isEqualTo(text);
      assertThat(RUN.matcher(written).matches()).as("seed %d, text %d", SEED, i).isFalse();
    }
  }

  @Test
  void shouldReadAnyTextFromAWorkbookAsItWasWritten() throws IOException {
    for (int i = 0; i < TABLES; i++) {
      List<List<String>> table = table(SEED + i, HARD + CONTROLS + HALVES);

      assertThat(written("any" + i + ".xlsx", table)).as("seed %d", SEED + i).isEqualTo(table);
    }
  }

  @Test
  void shouldReadAnyTextFromRowsOfTextAsItWasWritten() throws IOException {
    for (int i = 0; i < TABLES; i++) {
      List<List<String>> table = table(SEED + i, HARD + CONTROLS);

      assertThat(written("any" + i + ".csv", table)).as("seed %d", SEED + i).isEqualTo(table);
    }
  }

  @Test
  void shouldFindOutByItselfHowGuardedRowsAreWritten() {
    List<List<String>> table =
        List.of(
            List.of("1", "+628001", "=1+1", "'+5"),
            List.of("2", "+628002", "@Ayu", "'tis"),
            List.of("3", "-", "''=x", "plain"));
    for (String name : List.of("found.csv", "found.csv.gz", "found.xlsx")) {
      Path file = folder.resolve(name);
      SPREADSHEETS.write(file, List.of("id", "phone", "a", "b"), rows -> table.forEach(rows));

      assertThat(cells(file)).isEqualTo(table);
    }
  }

  private List<List<String>> written(String name, List<List<String>> table) throws IOException {
    Path file = folder.resolve(name);
    SPREADSHEETS.write(file, List.of("id", "a", "b", "c"), rows -> table.forEach(rows));
    List<Row> read = rows(file, name.endsWith("csv") ? COMMAS : WORKBOOK);
    Files.delete(file);
    return read.stream().map(Row::cells).toList();
  }

  private static List<List<String>> table(long seed, String letters) {
    Random random = new Random(seed);
    List<List<String>> table = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      table.add(
          List.of("" + i, text(random, letters), text(random, letters), text(random, letters)));
    }
    return table;
  }

  private static String text(Random random, String letters) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
        .collect(Collectors.joining());
  }
}
