package id.pelanggan.domain.operation;

import java.nio.file.Path;
import java.util.List;

/** Something an operator may want to know while a server starts or ends. */
public sealed interface ServerEvent {

  /** The server's programs are put in place, once per version. */
  record UnpackingServer() implements ServerEvent {}

  /** A new, empty database is made. */
  record CreatingDatabase(Path home) implements ServerEvent {}

  /** Another process is starting or ending the server of this home. */
  record WaitingForAnotherProcess() implements ServerEvent {}

  /** An earlier server of this home has not ended yet. */
  record WaitingForEarlierServer() implements ServerEvent {}

  /** The server repairs itself after it was cut off. */
  record Recovering() implements ServerEvent {}

  /** The port used last time belongs to another program now. */
  record PortMoved(int taken, int chosen) implements ServerEvent {}

  /** The file with the passwords was gone; new ones were set. */
  record PasswordsRenewed(Path file) implements ServerEvent {}

  /** Started by root, which PostgreSQL refuses to run as: a system user was added for it. */
  record SystemUserAdded(String user) implements ServerEvent {}

  /** Other processes still use the server that is to end. */
  record WaitingForUsers(List<ServerUser> users) implements ServerEvent {
    public WaitingForUsers {
      users = List.copyOf(users);
    }
  }
}
