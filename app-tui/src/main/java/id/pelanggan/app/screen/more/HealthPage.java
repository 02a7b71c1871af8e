package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.operation.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the program stands on, what a look at it found, and what to do. */
final class HealthPage implements Page {
  private final Desk desk;
  private final Reading<Status> status;
  private final Reading<List<Finding>> findings;
  private final SheetView view = new SheetView();

  HealthPage(Desk desk, MoreSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.status = new Reading<>(desk, source::status);
    this.findings = new Reading<>(desk, source::findings);
  }

  @Override
  public void opened() {
    status.read();
    findings.read();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(CommonCommands.REFRESH, this::opened));
    bindings.addAll(ReadingView.bindings(desk, status, findings));
    return bindings;
  }

  @Override
  public void move(Move move) {
    view.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    if (status.value().isEmpty() && findings.value().isEmpty()) {
      ReadingView.show(desk, canvas, look, status);
      return;
    }
    Sheet sheet = new Sheet(canvas.columns());
    status.value().ifPresent(known -> new StatusSheet(look.phrases()).add(sheet, known));
    findings.value().ifPresent(known -> FindingSheet.add(sheet, look, known));
    if (status.isBusy() || findings.isBusy()) {
      sheet.gap().text(look.say("more.reading"), Tone.FAINT);
    }
    view.draw(canvas, sheet);
  }
}
