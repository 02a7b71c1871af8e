package id.pelanggan.app.screen.privacy.erasures;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureReason;
import java.util.List;
import java.util.Map;

/** Asks for a reason, shows what would go and what stays, and wants the count typed. */
public final class EraseDialog {
  private final Desk desk;
  private final ErasureSource source;
  private final Runnable changed;

  /**
   * @param changed an erasure was begun
   */
  public EraseDialog(Desk desk, ErasureSource source, Runnable changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.changed = requireNonNull(changed, "changed is null");
  }

  /**
   * @param name what the customer is called
   */
  public void ask(CustomerId customer, String name) {
    new Form(
            desk,
            "privacy.erase",
            desk.say("privacy.erase.title", Map.of("name", name)),
            List.of(
                Fields.choice(
                    desk.phrases(),
                    "reason",
                    "privacy.field.reason",
                    ErasureReason.class,
                    "privacy.ErasureReason.",
                    reason -> reason != ErasureReason.POLICY),
                Fields.choice(
                    desk.phrases(),
                    "depth",
                    "privacy.field.depth",
                    ErasureDepth.class,
                    "privacy.ErasureDepth.")),
            (form, values) ->
                plan(
                    form,
                    customer,
                    name,
                    ErasureDepth.valueOf(values.getOrDefault("depth", "")),
                    ErasureReason.valueOf(values.getOrDefault("reason", ""))))
        .open();
  }

  private void plan(
      Form form, CustomerId customer, String name, ErasureDepth depth, ErasureReason reason) {
    desk.work(
        () -> source.plan(customer, depth),
        plan -> {
          form.close();
          confirm(customer, name, plan, reason);
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  private void confirm(CustomerId customer, String name, ErasurePlan plan, ErasureReason reason) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.erase.title", Map.of("name", name)),
            new ErasureWords(desk.phrases()).effects(plan),
            desk.say("privacy.erase.verb"),
            String.valueOf(plan.customers().size()),
            () ->
                desk.work(
                    () -> source.begin(customer, plan.depth(), reason),
                    begun -> {
                      desk.say(
                          Notice.done(
                              desk.say(
                                  "privacy.erase.done",
                                  Map.of("time", desk.phrases().time(begun.notBefore())))));
                      changed.run();
                    })));
  }
}
