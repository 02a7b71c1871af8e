package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import id.pelanggan.application.operation.ReportStatus;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;

/** Says what this home is and whether it works. */
@Command(name = "status")
public final class StatusCommand implements HeadlessCommand {
  @Inject private ReportStatus reportStatus;

  @Override
  public String name() {
    return "status";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    var status = reportStatus.status();
    return Answer.done(new StatusLines(messages).of(status), StatusJson.of(status));
  }
}
