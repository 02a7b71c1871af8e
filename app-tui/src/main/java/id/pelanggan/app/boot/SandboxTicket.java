package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.domain.vault.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a stand-in is reached, as its process tells the one that started it. */
record SandboxTicket(String connector, Map<String, String> values, Map<String, Secret> secrets) {
  /** The last line. */
  static final String END = "ready";

  private static final String CONNECTOR = "connector";
  private static final String VALUE = "value.";
  private static final String SECRET = "secret.";

  SandboxTicket {
    requireNonNull(connector, "connector is null");
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  static List<String> write(SandboxServer.Sandbox sandbox) {
    List<String> lines = new ArrayList<>();
    lines.add(CONNECTOR + "=" + sandbox.connector());
    sandbox.values().forEach((name, value) -> lines.add(VALUE + name + "=" + value));
    sandbox.secrets().forEach((name, secret) -> lines.add(SECRET + name + "=" + secret.value()));
    lines.add(END);
    return lines;
  }

  static SandboxTicket read(Map<String, String> lines) {
    Map<String, String> values = new TreeMap<>();
    Map<String, Secret> secrets = new TreeMap<>();
    lines.forEach((name, value) -> {
      if (name.startsWith(VALUE)) {
        values.put(name.substring(VALUE.length()), value);
      } else if (name.startsWith(SECRET)) {
        secrets.put(name.substring(SECRET.length()), new Secret(value));
      }
    });
    return new SandboxTicket(lines.getOrDefault(CONNECTOR, ""), values, secrets);
  }

  @Override
  public String toString() {
    return "SandboxTicket[" + connector + "]";
  }
}
