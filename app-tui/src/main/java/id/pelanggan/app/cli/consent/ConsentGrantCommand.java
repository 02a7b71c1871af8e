package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.consent.ConsentAct;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Records that a customer agreed. */
@Command(name = "grant")
final class ConsentGrantCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;
  @Mixin private SaidOptions said;

  @Inject private Recording recording;

  @Override
  public String name() {
    return "consent grant";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    return recording.record(customer.id(), said, ConsentAct.GRANTED, messages);
  }
}
