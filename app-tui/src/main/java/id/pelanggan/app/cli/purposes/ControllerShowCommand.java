package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ShowController;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows who is responsible for the data. */
@Command(name = "show")
final class ControllerShowCommand implements HeadlessCommand {
  @Inject private Officer officer;
  @Inject private ShowController showController;

  @Override
  public String name() {
    return "controller show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Controller controller = showController.show(officer.context());
    return Answer.done(
        new ControllerLines(Phrases.of(messages)).of(controller),
        ControllerJson.of(controller, List.of()));
  }
}
