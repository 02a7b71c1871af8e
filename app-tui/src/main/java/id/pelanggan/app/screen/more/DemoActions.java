package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The ways between the shop and the demo, and the end of the demo. */
public final class DemoActions {
  private final Desk desk;
  private final LongSupplier customers;

  /**
   * @param customers counts them; called in the background
   */
  public DemoActions(Desk desk, LongSupplier customers) {
    this.desk = requireNonNull(desk, "desk is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /** Those that fit where the operator is. */
  public List<Binding> bindings() {
    return desk.situation().demo()
        ? List.of(
            Binding.of(MoreCommands.TO_SHOP, () -> leave(ClosedReason.TO_SHOP)),
            Binding.of(
                MoreCommands.REMOVE_DEMO, () -> desk.work(customers::getAsLong, this::askToRemove)))
        : List.of(Binding.of(MoreCommands.TO_DEMO, () -> leave(ClosedReason.TO_DEMO)));
  }

  /** Work that runs would stop, so that is asked first. */
  private void leave(ClosedReason reason) {
    if (desk.jobs().running().isEmpty()) {
      desk.quit(reason);
      return;
    }
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("more.leave.title"),
            List.of(desk.say("quit.jobs"), desk.say("quit.safe")),
            desk.say("more.leave.verb"),
            "",
            () -> desk.quit(reason)));
  }

  private void askToRemove(long count) {
    String number = String.valueOf(count);
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("more.remove.title"),
            List.of(
                desk.say("more.remove.effect", Map.of("count", desk.phrases().number(count))),
                desk.say("more.remove.shop")),
            desk.say("more.remove.verb"),
            number,
            () -> desk.quit(ClosedReason.REMOVE_DEMO)));
  }
}
