package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server of the home and its port, looked at without starting anything. */
public final class ServerCheck implements HealthCheck {
  private final HomeLocation home;

  public ServerCheck(HomeLocation home) {
    this.home = requireNonNull(home, "home is null");
  }

  @Override
  public List<Finding> findings() {
    Path database = home.path().resolve("database");
    Map<String, String> details = new HashMap<>();
    details.put("known", ServerBinaries.version());
    details.put("path", home.path().toString());
    return List.of(server(database, details), port(database, details));
  }

  private static Finding server(Path database, Map<String, String> details) {
    Optional<Postmaster> found = find(database);
    details.put("found", version(database));
    found.ifPresent(postmaster -> details.put("pid", String.valueOf(postmaster.pid())));
    if (!details.get("found").isEmpty()
        && !details.get("found").equals(ServerBinaries.majorVersion())) {
      return new Finding(FindingCode.SERVER_VERSION_OTHER, details);
    }
    if (found.isEmpty()) {
      return new Finding(FindingCode.SERVER_AT_REST, details);
    }
    return new Finding(
        found.get().isRunning() ? FindingCode.SERVER_RUNS : FindingCode.SERVER_WAS_CUT_OFF,
        details);
  }

  private static Finding port(Path database, Map<String, String> details) {
    Optional<Postmaster> found = find(database);
    int last = LastPort.find(database.resolve("port")).orElse(0);
    details.put("port", String.valueOf(last));
    if (found.isPresent() && found.get().isRunning()) {
      details.put("port", String.valueOf(found.get().port()));
      return new Finding(FindingCode.PORT_FITS, details);
    }
    if (!Ports.isFree(0)) {
      return new Finding(FindingCode.PORTS_CLOSED, details);
    }
    if (last == 0) {
      return new Finding(FindingCode.PORTS_OPEN, details);
    }
    return new Finding(
        Ports.isFree(last) ? FindingCode.PORT_FITS : FindingCode.PORT_TAKEN, details);
  }

  private static Optional<Postmaster> find(Path database) {
    Path data = database.resolve("data");
    return Files.isReadable(data) ? Postmaster.find(realPath(data)) : Optional.empty();
  }

  private static String version(Path database) {
    try {
      Path file = database.resolve("data").resolve("PG_VERSION");
      return Files.exists(file) ? Files.readString(file).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
