package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Command;
import id.pelanggan.domain.access.Permission;
import java.util.ArrayList;
import java.util.List;

/** What can be done with customers beside what can be done everywhere. */
public final class CustomerCommands {
  static final Command SEARCH = Command.of("customers.search", "/");
  static final Command FILTER = Command.of("customers.filter", "f");
  static final Command FILTER_CLEAR = Command.of("customers.filter.clear", "F").unhinted();
  static final Command REVEAL =
      Command.of("customers.reveal", "v").needing(Permission.REVEAL_CUSTOMERS);
  static final Command COPY = Command.of("customers.copy", "y").unhinted();
  static final Command RECORD =
      Command.of("customers.record", "i").needing(Permission.RECORD_ENGAGEMENT);
  static final Command CONSENT =
      Command.of("customers.consent", "c").needing(Permission.RECORD_CONSENTS);
  static final Command RIGHTS = Command.of("customers.rights", "o");
  static final Command MERGE =
      Command.of("customers.merge", "m").needing(Permission.CHANGE_CUSTOMERS).unhinted();
  static final Command EVENTS = Command.of("customers.events", "t");
  static final Command ORIGINS = Command.of("customers.origins", "p");
  static final Command UNLOCK = Command.of("customers.unlock", "K").needing(Permission.UNLOCK_KEYS);
  static final Command SEARCH_CLEAR = Command.of("customers.search.clear", "Escape");
  static final Command SEARCH_LEAVE = Command.of("customers.search.leave", "Enter");

  private CustomerCommands() {}

  public static List<Command> all() {
    List<Command> all =
        new ArrayList<>(
            List.of(
                SEARCH,
                FILTER,
                FILTER_CLEAR,
                REVEAL,
                COPY,
                RECORD,
                CONSENT,
                RIGHTS,
                MERGE,
                EVENTS,
                ORIGINS,
                UNLOCK,
                SEARCH_CLEAR,
                SEARCH_LEAVE));
    all.addAll(
        List.of(
            ConsentDialog.AGREE,
            ConsentDialog.REFUSE,
            ConsentDialog.WITHDRAW,
            ConsentDialog.GUARDIAN));
    all.addAll(RightsMenu.all());
    RecordKind.all().forEach(kind -> all.add(kind.command()));
    return List.copyOf(all);
  }
}
