package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.PlanErasure;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what an erasure would do. */
@Command(name = "plan")
final class ErasePlanCommand implements HeadlessCommand {
  @Mixin private CustomersToErase customers;

  @Inject private Caller caller;
  @Inject private PlanErasure planErasure;

  @Override
  public String name() {
    return "erase plan";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ErasurePlan plan =
        planErasure.plan(caller.administration(), customers.ids(), customers.depth());
    return Answer.done(new PlanLines(Phrases.of(messages)).of(plan), PlanJson.of(plan));
  }
}
