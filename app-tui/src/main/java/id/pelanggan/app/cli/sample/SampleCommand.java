package id.pelanggan.app.cli.sample;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sample.WriteSample;
import id.pelanggan.application.sample.WriteSample.Written;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files of an invented shop, to try imports with. */
@Command(name = "sample")
public final class SampleCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "sample.folder",
      converter = PathConverter.class)
  private Path folder;

  @Option(
      names = "--seed",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "sample.seed",
      defaultValue = "1",
      converter = SeedConverter.class)
  private long seed;

  @Mixin private SizeOptions size;

  @Inject private WriteSample writeSample;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public boolean needsHome() {
    return false;
  }

  @Override
  public Answer answer(Messages messages) {
    Path made = folder.toAbsolutePath().normalize();
    make(made);
    List<Written> files = writeSample.write(made, seed, size.size());
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.say(
            "sample.done", Map.of("path", made.toString(), "count", String.valueOf(files.size()))));
    files.forEach(file -> lines.add("  " + command(file)));
    return Answer.done(lines, new Json(files.stream().map(this::json).toList()));
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new PelangganException(CliError.FOLDER_NOT_MADE, Map.of("path", folder.toString()));
    }
  }

  private String command(Written written) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "import",
                written.path().toString(),
                "--as",
                word(written.file().stream()),
                "--source",
                written.file().source(),
                "--zone",
                written.file().timeZone(),
                "--currency",
                written.file().currency(),
                "--dates",
                word(written.file().dates()),
                "--numbers",
                word(written.file().numbers())));
    if (written.file().linksByEmail()) {
      words.add("--verified-emails");
    }
    return next.of(words.toArray(String[]::new));
  }

  private Json.File json(Written written) {
    return new Json.File(
        written.path().toString(),
        word(written.file().stream()),
        written.file().source(),
        command(written));
  }

  /** As the options of {@code import} take it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  record Json(List<File> files) {
    record File(String file, String stream, String source, String command) {}
  }
}
