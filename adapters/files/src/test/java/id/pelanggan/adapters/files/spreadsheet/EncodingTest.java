package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.dialect;
import static id.pelanggan.adapters.files.spreadsheet.Reading.file;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.spreadsheet.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEXT = "id,name\n1,José\n2,Żółć 😀 漢字\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void shouldObeyTheMark(String charset) throws IOException {
    Path file = file(folder, "\ufeff" + TEXT, Charset.forName(charset));

    assertThat(dialect(preview(file)).charset()).isEqualTo(charset);
    assertThat(preview(file).columns()).containsExactly("id", "name");
    assertThat(rows(file))
        .containsExactly(
            new Row(1, 2, List.of("1", "José"), true),
            new Row(2, 3, List.of("2", "Żółć 😀 漢字"), true));
  }

  @Test
  void shouldTakeWindowsForWindows() throws IOException {
    Path file = file(folder, "id,name\n1,José\n2,€ 5 – “x”\n", WINDOWS);

    assertThat(dialect(preview(file)).charset()).isEqualTo("windows-1252");
    assertThat(rows(file))
        .containsExactly(
            new Row(1, 2, List.of("1", "José"), true),
            new Row(2, 3, List.of("2", "€ 5 – “x”"), true));
  }

  @Test
  void shouldPointOutRowsThatAreNotInTheEncodingOfTheOthers() throws IOException {
    Path file =
        file(
            folder,
            join(bytes("id,name\n1,José\n2,"), "José".getBytes(WINDOWS), bytes("\n3,Zoë\n")));

    assertThat(dialect(preview(file)).charset()).isEqualTo("UTF-8");
    assertThat(rows(file))
        .containsExactly(
            new Row(1, 2, List.of("1", "José"), true),
            new Row(2, 3, List.of("2", "Jos\ufffd"), false),
            new Row(3, 4, List.of("3", "Zoë"), true));
  }

  @Test
  void shouldTakeAReplacementCharacterOfTheFileForText() throws IOException {
    assertThat(rows(file(folder, "id,name\n1,Jos\ufffd\n")))
        .containsExactly(new Row(1, 2, List.of("1", "Jos\ufffd"), true));
  }

  @Test
  void shouldPointOutBytesThatWindowsHasNoCharacterFor() throws IOException {
    Path file = file(folder, join(bytes("id,name\n1,"), new byte[] {(byte) 0x81}, bytes("\n")));

    assertThat(rows(file)).containsExactly(new Row(1, 2, List.of("1", "\ufffd"), false));
  }

  @Test
  void shouldFindTheEncodingInTheLastRowOfALongFile() throws IOException {
    String plain = "id,name\n" + "1,anna\n".repeat(800_000);

    Path windows = file(folder, plain + "2,José\n", WINDOWS);
    Path mixed =
        file(folder, join(bytes(plain + "2,José\n3,"), new byte[] {(byte) 0xe9}, bytes("\n")));

    assertThat(dialect(preview(windows)).charset()).isEqualTo("windows-1252");
    assertThat(rows(windows).getLast().cells()).containsExactly("2", "José");
    assertThat(dialect(preview(mixed)).charset()).isEqualTo("UTF-8");
    assertThat(rows(mixed).stream().filter(row -> !row.legible()))
        .extracting(Row::number)
        .containsExactly(800_002L);
  }

  @Test
  void shouldKeepCharactersWhole() throws IOException {
    String text = "id,name\n" + "1,é漢😀\n".repeat(100_000);

    assertThat(rows(file(folder, text)))
        .hasSize(100_000)
        .allMatch(row -> row.legible() && row.cells().equals(List.of("1", "é漢😀")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
