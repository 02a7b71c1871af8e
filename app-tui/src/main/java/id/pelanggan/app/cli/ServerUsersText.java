package id.pelanggan.app.cli;

import id.pelanggan.domain.operation.ServerUser;
import java.util.List;
import java.util.stream.Collectors;

/** The processes that use a server, as one line. */
public final class ServerUsersText {
  private ServerUsersText() {}

  public static String of(List<ServerUser> users) {
    return users.stream()
        .map(user -> user.command() + " (" + user.pid() + ")")
        .collect(Collectors.joining(", "));
  }
}
