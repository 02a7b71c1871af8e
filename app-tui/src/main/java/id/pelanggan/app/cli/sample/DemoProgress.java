package id.pelanggan.app.cli.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.sample.RunDemo;
import java.util.Map;

/** Tells which file of the demo comes in, and how far it is. */
final class DemoProgress implements RunDemo.Listener, AutoCloseable {
  private final Terminal terminal;
  private final Phrases phrases;
  private ProgressLine line;

  DemoProgress(Terminal terminal, Phrases phrases) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.line = ProgressLine.of(terminal, phrases, "");
  }

  @Override
  public void begin(String file, int number, int files) {
    line.close();
    String before =
        phrases.say(
            "demo.file",
            Map.of("file", file, "number", String.valueOf(number), "files", String.valueOf(files)));
    line = ProgressLine.of(terminal, phrases, before + " ");
  }

  @Override
  public void report(ImportProgress progress) {
    line.report(progress);
  }

  @Override
  public void close() {
    line.close();
  }
}
