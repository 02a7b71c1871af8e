package id.pelanggan.app.cli;

import id.pelanggan.application.operation.ShopStatus;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.ServerUser;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A status as programs read it; what does not apply is null. */
record StatusJson(String home, @Nullable Shop shop, Server server, Schema schema, Sizes sizes) {

  record Shop(String name, String owner, Instant createdAt) {}

  record Server(
      String kind,
      String version,
      @Nullable String host,
      @Nullable Integer port,
      @Nullable Long pid,
      @Nullable String database,
      List<User> users) {}

  record User(long pid, String command, Instant since) {
    static User of(ServerUser user) {
      return new User(user.pid(), user.command(), user.since());
    }
  }

  record Schema(String version, int migrations) {}

  record Sizes(long databaseBytes, long homeBytes, long freeBytes) {}

  static StatusJson of(Status status) {
    return new StatusJson(
        status.home().folder().toString(),
        shop(status.shop()),
        server(status.server(), status.database().serverVersion()),
        new Schema(status.database().schemaVersion(), status.database().migrations()),
        new Sizes(status.database().bytes(), status.home().bytes(), status.home().freeBytes()));
  }

  private static @Nullable Shop shop(ShopStatus shop) {
    return switch (shop) {
      case ShopStatus.None none -> null;
      case ShopStatus.Present present ->
          new Shop(
              present.shop().name().value(),
              present.owner().name().value(),
              present.shop().createdAt());
    };
  }

  private static Server server(ServerReport server, String version) {
    return switch (server) {
      case ServerReport.Running running ->
          new Server(
              "embedded",
              version,
              "127.0.0.1",
              running.port(),
              running.pid(),
              null,
              running.others().stream().map(User::of).toList());
      case ServerReport.AtRest atRest ->
          new Server("embedded", version, null, null, null, null, List.of());
      case ServerReport.External external ->
          new Server(
              "external",
              version,
              external.host(),
              external.port(),
              null,
              external.database(),
              List.of());
    };
  }
}
