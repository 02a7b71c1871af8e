package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how many customers there are; needs no key. */
@Command(name = "count")
final class CustomersCountCommand implements HeadlessCommand {
  @Mixin private FilterOptions filter;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private CountCustomers countCustomers;

  @Override
  public String name() {
    return "customers count";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    long count =
        countCustomers.count(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), filter.filter());
    return Answer.done(
        List.of(
            messages.say("customers.count", Map.of("count", Phrases.of(messages).number(count)))),
        new Json(count));
  }

  record Json(long count) {}
}
