package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.PlanErasure;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureReason;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins an erasure, which can be cancelled for a while. */
@Command(name = "begin")
final class EraseBeginCommand implements HeadlessCommand {
  @Mixin private CustomersToErase customers;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "${bundle:label.reason}",
      descriptionKey = "erase.reason",
      converter = ReasonConverter.class)
  private ErasureReason reason;

  @Option(
      names = "--yes-erase",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "erase.yes")
  private @Nullable Integer confirmed;

  @Inject private Caller caller;
  @Inject private PlanErasure planErasure;
  @Inject private RequestErasure requestErasure;
  @Inject private Terminal terminal;
  @Inject private Console console;

  @Override
  public String name() {
    return "erase begin";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ErasurePlan plan =
        planErasure.plan(caller.administration(), customers.ids(), customers.depth());
    Phrases phrases = Phrases.of(messages);
    int typed =
        typed(plan, phrases)
            .orElseThrow(() ->
                CliFailure.numberUnconfirmed(plan.customers().size(), "erase begin … --yes-erase"));
    Erasure erasure =
        requestErasure.request(
            caller.administration(),
            new RequestErasure.Request(customers.ids(), customers.depth(), reason, typed));
    return Answer.done(new ErasureLines(phrases).begun(erasure), ErasureJson.of(erasure));
  }

  /** Empty where nobody can be asked, or something else was typed than a number. */
  private OptionalInt typed(ErasurePlan plan, Phrases phrases) {
    if (confirmed != null) {
      return OptionalInt.of(confirmed);
    }
    if (!terminal.isAttended() || plan.customers().isEmpty()) {
      return plan.customers().isEmpty() ? OptionalInt.of(0) : OptionalInt.empty();
    }
    console.show(new PlanLines(phrases).of(plan));
    return terminal
        .ask(phrases.say("erasure.ask"))
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }

  /** A reason by its word. */
  static final class ReasonConverter extends WordConverter<ErasureReason> {
    ReasonConverter() {
      super(wordsOf(ErasureReason.class));
    }
  }
}
