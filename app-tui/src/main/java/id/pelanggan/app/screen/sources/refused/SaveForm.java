package id.pelanggan.app.screen.sources.refused;

import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.file.PathText;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.application.importing.ImportReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes rows that stayed out to a file, to be corrected in a spreadsheet program. */
final class SaveForm {
  private static final String FILE = "file";
  private static final int LONGEST = 4000;

  private SaveForm() {}

  /** Lays it on top. */
  static void open(Desk desk, Imports imports, ImportReport report, int rows) {
    TextEditor editor = TextEditor.of(LONGEST);
    editor.set(suggestion(desk, imports, report).toString());
    Field field =
        new Field.Line(
            FILE, desk.say("sources.file.label"), desk.say("sources.write.hint"), editor);
    new Form(
            desk,
            "sources.write",
            desk.say("sources.write.title"),
            List.of(field),
            (form, values) -> {
              PathText paths = new PathText(imports.home());
              paths
                  .read(values.getOrDefault(FILE, ""), imports.home())
                  .ifPresentOrElse(
                      file -> ask(desk, imports, report, rows, form, file),
                      () -> form.complain(FILE, desk.say("sources.write.noPath")));
            })
        .open();
  }

  private static Path suggestion(Desk desk, Imports imports, ImportReport report) {
    String name = ImportWords.name(report.file());
    int dot = name.lastIndexOf('.');
    String plain = dot > 0 ? name.substring(0, dot) : name;
    return imports.home().resolve(plain + "-" + desk.say("sources.write.suffix") + ".csv");
  }

  /** Cells leave the sealed place as plain text, so that is said first. */
  private static void ask(
      Desk desk, Imports imports, ImportReport report, int rows, Form form, Path file) {
    form.resume();
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("sources.write.title"),
            List.of(
                desk.say(
                    "sources.write.effect",
                    Map.of("rows", desk.phrases().number(rows), "file", file.toString())),
                desk.say("sources.write.plain")),
            desk.say("sources.write.verb"),
            "",
            () -> write(desk, imports, report, form, file)));
  }

  private static void write(Desk desk, Imports imports, ImportReport report, Form form, Path file) {
    ImportWords words = new ImportWords(desk.phrases());
    desk.work(
        () -> imports.save(report.changeSet().id(), file, words::reason),
        rows -> {
          form.close();
          desk.say(
              Notice.done(
                  desk.say(
                      "sources.write.done",
                      Map.of("rows", desk.phrases().number(rows), "file", file.toString()))));
        });
  }
}
