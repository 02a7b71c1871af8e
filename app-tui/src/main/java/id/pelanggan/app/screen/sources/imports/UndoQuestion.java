package id.pelanggan.app.screen.sources.imports;

import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.intake.Counts;
import java.util.List;
import java.util.Map;

/** Says what taking an import back does, before it is done. */
public final class UndoQuestion {
  private UndoQuestion() {}

  /** Wants the number of documents typed, where there are any. */
  public static void ask(Desk desk, ImportJobs jobs, ImportReport report) {
    Counts counts = report.changeSet().counts();
    long documents = counts.created() + counts.changed() + counts.late();
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("sources.undo.title"),
            List.of(
                desk.say(
                    "sources.undo.effect",
                    Map.of(
                        "count", desk.phrases().number(documents),
                        "stream", desk.phrases().word(report.changeSet().stream()),
                        "file", ImportWords.name(report.file()))),
                desk.say("sources.undo.gone"),
                desk.say("sources.undo.stays")),
            desk.say("sources.undo.verb"),
            documents == 0 ? "" : String.valueOf(documents),
            () -> jobs.undo(report)));
  }
}
