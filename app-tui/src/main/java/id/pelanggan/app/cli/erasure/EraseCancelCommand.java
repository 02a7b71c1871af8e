package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.CancelErasure;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes an erasure back of which nothing was done yet. */
@Command(name = "cancel")
final class EraseCancelCommand implements HeadlessCommand {
  @Mixin private ErasureArgument erasure;

  @Inject private Caller caller;
  @Inject private CancelErasure cancelErasure;

  @Override
  public String name() {
    return "erase cancel";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    UUID id = erasure.id().value();
    cancelErasure.cancel(caller.administration(), erasure.id());
    return Answer.done(
        List.of(messages.say("erasure.cancelled", Map.of("erasure", id.toString()))),
        new Json(id, true));
  }

  record Json(UUID erasure, boolean cancelled) {}
}
