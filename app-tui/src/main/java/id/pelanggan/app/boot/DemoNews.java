package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.sample.RunDemo;
import java.util.Map;
import java.util.function.Consumer;

/** Tells which file of the demo comes in. */
final class DemoNews implements RunDemo.Listener {
  private final Desk desk;
  private final Consumer<String> ear;

  DemoNews(Desk desk, Consumer<String> ear) {
    this.desk = requireNonNull(desk, "desk is null");
    this.ear = requireNonNull(ear, "ear is null");
  }

  @Override
  public void begin(String file, int number, int files) {
    ear.accept(
        desk.say(
            "demo.file",
            Map.of(
                "file", file, "number", String.valueOf(number), "files", String.valueOf(files))));
  }

  /** Each file takes some seconds. */
  @Override
  public void report(ImportProgress progress) {}
}
