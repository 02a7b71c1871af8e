package id.pelanggan.adapters.files.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads many rows in a JVM that has less memory than their texts take. */
class WorkbookMemoryTest {
  private static final int ROWS = 200_000;
  private static final String ROW =
      "<row><c t=\"s\"><v>EVEN</v></c><c t=\"s\"><v>ODD</v></c></row>";
  private static final String TEXTS =
      """
      <si><t>EVEN and some more words, of which there are many, in each of the rows</t></si>\
      <si><t>ODD and some more words, of which there are many, in each of the rows</t></si>\
      """;

  @TempDir private Path folder;

  @Test
  void shouldReadMoreTextsThanThereIsMemory() throws IOException, InterruptedException {
    Path file = folder.resolve("large.xlsx");
    write(file);
    Set<Path> before = sealedFiles();

    assertThat(SmallJvm.run(40, WorkbookProgram.class, List.of(file)))
        .singleElement()
        .asString()
        .contains("|rows " + ROWS + "|");

    assertThat(before).as("nothing stays on the disk").containsAll(sealedFiles());
  }

  private static void write(Path file) throws IOException {
    TestWorkbook workbook = new TestWorkbook();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(1);
      for (String part : workbook.parts()) {
        zip.putNextEntry(new ZipEntry(part));
        switch (part) {
          case TestWorkbook.SHEET ->
              write(zip, "<worksheet><sheetData>", ROW, "</sheetData></worksheet>");
          case TestWorkbook.STRINGS -> write(zip, "<sst>", TEXTS, "</sst>");
          default -> zip.write(workbook.bytes(part));
        }
      }
    }
  }

  private static void write(OutputStream target, String head, String line, String tail)
      throws IOException {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; i < ROWS; i++) {
      text.append(line.replace("ODD", "" + (2 * i + 1)).replace("EVEN", "" + 2 * i));
      if (text.length() > 1 << 16) {
        target.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    target.write(text.append(tail).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Set<Path> sealedFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.toString().endsWith(".sealed")).collect(Collectors.toSet());
    }
  }
}
