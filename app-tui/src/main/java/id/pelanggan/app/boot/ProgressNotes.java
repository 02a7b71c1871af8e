package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.ServerUsersText;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.operation.ServerEvent;
import java.util.Map;

/** Tells the operator what the server is doing while it starts or ends. */
final class ProgressNotes implements ServerEvents {
  private final Notes notes;

  ProgressNotes(Notes notes) {
    this.notes = requireNonNull(notes, "notes is null");
  }

  @Override
  public void report(ServerEvent event) {
    notes.note("event." + event.getClass().getSimpleName(), details(event));
  }

  private static Map<String, String> details(ServerEvent event) {
    return switch (event) {
      case ServerEvent.CreatingDatabase creating -> Map.of("home", creating.home().toString());
      case ServerEvent.PortMoved moved ->
          Map.of("taken", String.valueOf(moved.taken()), "chosen", String.valueOf(moved.chosen()));
      case ServerEvent.PasswordsRenewed renewed -> Map.of("file", renewed.file().toString());
      case ServerEvent.SystemUserAdded added -> Map.of("user", added.user());
      case ServerEvent.WaitingForUsers waiting ->
          Map.of("users", ServerUsersText.of(waiting.users()));
      case ServerEvent.UnpackingServer unpacking -> Map.of();
      case ServerEvent.WaitingForAnotherProcess waiting -> Map.of();
      case ServerEvent.WaitingForEarlierServer waiting -> Map.of();
      case ServerEvent.Recovering recovering -> Map.of();
    };
  }

  /** Takes a sentence with what fills its places. */
  @FunctionalInterface
  interface Notes {
    void note(String key, Map<String, String> details);
  }
}
