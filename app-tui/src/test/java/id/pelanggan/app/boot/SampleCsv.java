package id.pelanggan.app.boot;

import id.pelanggan.application.sample.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Files of the sample shop as an operator has them, with the command that brings them in. */
final class SampleCsv {
  private SampleCsv() {}

  static void write(SampleFile sample, Path path) {
    try (Writer out = Files.newBufferedWriter(path)) {
      out.write(String.join(",", sample.header()));
      sample.forEachRow(row -> append(out, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String[] command(SampleFile sample, Path path) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "import", path.toString(),
                "--as", sample.stream().name().toLowerCase(Locale.ROOT),
                "--source", sample.source(),
                "--zone", sample.timeZone(),
                "--currency", sample.currency(),
                "--dates", sample.dates().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "--numbers", sample.numbers().name().toLowerCase(Locale.ROOT)));
    if (sample.linksByEmail()) {
      command.add("--verified-emails");
    }
    return command.toArray(String[]::new);
  }

  private static void append(Writer out, List<String> row) {
    try {
      out.write("\n\"" + String.join("\",\"", row) + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
