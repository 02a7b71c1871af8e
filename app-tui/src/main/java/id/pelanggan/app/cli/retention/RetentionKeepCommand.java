package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.KeepCustomer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Notes for a customer that they want to stay. */
@Command(name = "keep")
final class RetentionKeepCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Inject private Caller caller;
  @Inject private KeepCustomer keepCustomer;

  @Override
  public String name() {
    return "retention keep";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    keepCustomer.keep(caller.administration(), customer.id());
    return Answer.done(
        List.of(
            phrases.say("retention.kept", Map.of("customer", customer.id().value().toString()))),
        new Json(customer.id().value(), true));
  }

  record Json(UUID customer, boolean renewed) {}
}
