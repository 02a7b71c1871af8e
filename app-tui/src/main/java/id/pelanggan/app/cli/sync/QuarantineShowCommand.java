package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.ShowQuarantined;
import id.pelanggan.domain.sync.Shape;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a record that is kept aside with what it says. */
@Command(name = "show")
final class QuarantineShowCommand implements HeadlessCommand {
  @Mixin private RecordId id;

  @Inject private Caller caller;
  @Inject private ShowQuarantined showQuarantined;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "quarantine show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    QuarantinedView view = showQuarantined.show(caller.administration(), id.value());
    List<String> lines = new ArrayList<>(new QuarantineLines(Phrases.of(messages)).of(view));
    String column = view.entry().column().isEmpty() ? "CELL" : view.entry().column();
    lines.add(messages.say("quarantine.repairHint"));
    lines.add(
        "  "
            + next.of(
                "quarantine", "repair", id.value().value().toString(), "--set", column + "=…"));
    return Answer.done(lines, Json.of(view));
  }

  /**
   * @param rows the values of each line, in the order of the cells
   */
  record Json(QuarantineJson entry, List<Cell> cells, List<List<String>> rows) {
    static Json of(QuarantinedView view) {
      return new Json(
          QuarantineJson.of(view.entry()),
          view.shape().cells().stream().map(Cell::of).toList(),
          view.rows());
    }
  }

  /**
   * @param field null of what is kept as an extra
   */
  record Cell(String name, @Nullable String field) {
    static Cell of(Shape.Cell cell) {
      return new Cell(cell.name(), cell.field().map(field -> field.key()).orElse(null));
    }
  }
}
