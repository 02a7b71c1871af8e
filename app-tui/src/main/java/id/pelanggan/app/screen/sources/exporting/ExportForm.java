package id.pelanggan.app.screen.sources.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.file.PathText;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what goes out, of whom, and into which file. */
public final class ExportForm {
  private static final String STREAM = "stream";
  private static final String SOURCE = "source";
  private static final String FILE = "file";
  private static final String COMBINED = "";
  private static final String NAMED = "=";
  private static final int LONGEST = 4000;

  private final Desk desk;
  private final Imports imports;
  private final List<String> sources;

  private ExportForm(Desk desk, Imports imports, List<String> sources) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.sources = List.copyOf(sources);
  }

  /**
   * Lays it on top.
   *
   * @param sources names of those that files came from
   */
  public static void open(Desk desk, Imports imports, List<String> sources) {
    new ExportForm(desk, imports, sources).open();
  }

  private void open() {
    TextEditor file = TextEditor.of(LONGEST);
    file.set(suggestion().toString());
    new Form(
            desk,
            "sources.export",
            desk.say("sources.export.title"),
            List.of(
                choice(STREAM, streams()),
                choice(SOURCE, sources()),
                new Field.Line(
                    FILE,
                    desk.say("sources.file.label"),
                    desk.say("sources.export.file.hint"),
                    file)),
            this::save)
        .open();
  }

  private Field choice(String id, List<Field.Option> options) {
    return new Field.Choice(
        id,
        desk.say("sources.export." + id),
        desk.say("sources.export." + id + ".hint"),
        options,
        options.getFirst().value());
  }

  private List<Field.Option> streams() {
    List<Field.Option> options = new ArrayList<>();
    options.add(option(Stream.CUSTOMERS));
    if (desk.may(Permission.EXPORT_ORDERS)) {
      options.add(option(Stream.ORDERS));
    }
    return options;
  }

  private Field.Option option(Stream stream) {
    return new Field.Option(stream.name(), desk.phrases().word(stream));
  }

  private List<Field.Option> sources() {
    List<Field.Option> options = new ArrayList<>();
    options.add(new Field.Option(COMBINED, desk.say("sources.export.combined")));
    sources.forEach(name -> options.add(new Field.Option(NAMED + name, name)));
    return options;
  }

  private Path suggestion() {
    LocalDate today = LocalDate.ofInstant(desk.now(), desk.phrases().zone());
    return imports.home().resolve(desk.say("sources.export.name") + "-" + today + ".csv");
  }

  private void save(Form form, Map<String, String> values) {
    Stream stream = Stream.valueOf(values.getOrDefault(STREAM, Stream.CUSTOMERS.name()));
    Optional<String> source =
        Optional.of(values.getOrDefault(SOURCE, COMBINED))
            .filter(value -> value.startsWith(NAMED))
            .map(value -> value.substring(NAMED.length()));
    Optional<Path> file =
        new PathText(imports.home()).read(values.getOrDefault(FILE, ""), imports.home());
    if (stream == Stream.ORDERS && source.isEmpty()) {
      form.complain(SOURCE, desk.say("sources.export.ofOne"));
    } else if (file.isEmpty()) {
      form.complain(FILE, desk.say("sources.write.noPath"));
    } else {
      ask(form, new Export(stream, source, file.get()));
    }
  }

  /** Something leaves the house, so that is said first. */
  private void ask(Form form, Export export) {
    form.resume();
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("sources.export.title"),
            List.of(
                desk.say(
                    "sources.export.effect",
                    Map.of(
                        "stream", desk.phrases().word(export.stream()),
                        "source",
                            export.source().orElseGet(() -> desk.say("sources.export.combined")),
                        "file", export.file().toString())),
                desk.say("sources.write.plain")),
            desk.say("sources.export.verb"),
            "",
            () -> {
              form.close();
              export.start(desk, imports);
            }));
  }
}
