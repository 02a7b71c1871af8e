package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.domain.plugin.LocalText;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists what can go wrong on demand with the stand-in of a system of tills. */
public final class ListSandboxFaults {
  private final SandboxServer server;

  @Inject
  public ListSandboxFaults(SandboxServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  /** What each does, by its name. */
  public Map<String, LocalText> list() {
    Map<String, LocalText> faults = new LinkedHashMap<>();
    server.faults().forEach(fault -> faults.put(fault.name(), fault.text()));
    return faults;
  }
}
