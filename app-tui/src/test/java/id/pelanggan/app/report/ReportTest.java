package id.pelanggan.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.app.text.Language;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both forms of a report, with values that would like to be more than text. */
class ReportTest {
  @TempDir private Path folder;

  @Test
  void shouldShowWhatFillsAPageAsText() {
    String page =
        HtmlPage.of(Language.ID, "<b>Judul</b>")
            .paragraph("<script>alert(1)</script>")
            .table("A & B", List.of("\"x\""), List.of(List.of("<img src=x onerror=y>")))
            .facts(Map.of("nama", "a<b"))
            .text();

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("lang=\"id\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=y&gt;", "a&lt;b")
        .contains("scope=\"col\"", "<caption>A &amp; B</caption>", "default-src &#x27;none&#x27;")
        .doesNotContain("<script", "<img", "<b>");
  }

  @Test
  void shouldWriteMarksOfValuesAsText() {
    String page =
        Markdown.of("Judul")
            .paragraph("- satu\n1. dua *tebal* <b>")
            .table("T", List.of("a"), List.of(List.of("x|y\nz")))
            .text();

    assertThat(page)
        .isEqualTo(
            """
            # Judul

            \\- satu \s
            \\1. dua \\*tebal\\* \\<b\\>

            **T**

            | a |
            | --- |
            | x\\|y z |
            """);
  }

  @Test
  void shouldNeverWriteOverAFile() throws IOException {
    Path file = folder.resolve("record.html");
    ReportFile.write(file, "one");

    assertThatThrownBy(() -> ReportFile.write(file, "two"))
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(ReportError.REPORT_FILE_EXISTS);
    assertThat(file).hasContent("one");
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void shouldSayWhereItCannotBeWritten() {
    assertThatThrownBy(() -> ReportFile.write(folder.resolve("none/record.md"), ""))
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(ReportError.REPORT_FILE_NOT_WRITTEN);
  }
}
