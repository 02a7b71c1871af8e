package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.CheckTombstones;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Does what is due now, and goes on with what was interrupted. */
@Command(name = "run")
final class EraseRunCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private CheckTombstones checkTombstones;
  @Inject private WorkOffErasures workOffErasures;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "erase run";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    unlocking.require(context);
    int again = checkTombstones.check(context);
    try (ShownLine line = new ShownLine(terminal, System::nanoTime)) {
      int gone =
          workOffErasures.workOff(
              context,
              (erasure, state, customers) ->
                  line.show(() ->
                      phrases.say(
                          "erasure.progress",
                          Map.of(
                              "state", phrases.say("erasure.state." + state),
                              "customers", phrases.number(customers)))));
      return Answer.done(
          List.of(phrases.say("erasure.ran", Map.of("customers", phrases.number(gone)))),
          new Json(gone, again));
    }
  }

  /**
   * @param erased how many customers were let go
   * @param again how many of them a database that was put back still knew
   */
  record Json(int erased, int again) {}
}
