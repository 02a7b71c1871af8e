package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.vault.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs a stand-in of a system of tills on this machine, with the invented shop in it. */
public interface SandboxServer {

  /**
   * Runs it in this process, until it is closed. The same recipe gives the same records and takes
   * the same credentials.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code SANDBOX_PORT_TAKEN}, {@code
   *     SANDBOX_FAULT_UNREADABLE}
   */
  Sandbox start(Recipe recipe, Settings settings);

  /**
   * Runs it in a process of its own, which ends with this one: what it needs of memory is not this
   * one's.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code SANDBOX_FAILS}
   */
  Sandbox startApart(Recipe recipe, Settings settings);

  /** What can go wrong on demand. */
  List<Fault> faults();

  /**
   * How it runs.
   *
   * @param port 0 for any that is free
   * @param growth how long from one new sale to the next; zero for none
   * @param since when that began
   * @param faults what goes wrong, as {@link Fault#name} has it, with numbers behind
   */
  record Settings(int port, Duration growth, Instant since, List<String> faults) {
    public Settings {
      requireNonNull(growth, "growth is null");
      requireNonNull(since, "since is null");
      faults = List.copyOf(faults);
    }
  }

  /**
   * @param name such as {@code rate-limit}
   */
  record Fault(String name, LocalText text) {
    public Fault {
      requireNonNull(name, "name is null");
      requireNonNull(text, "text is null");
    }
  }

  /** One that runs. */
  interface Sandbox extends AutoCloseable {

    /** The kind of system that it stands in for, as plugins name it. */
    String connector();

    /** What to fill in to connect it, secrets left out, by the connector's fields. */
    Map<String, String> values();

    Map<String, Secret> secrets();

    @Override
    void close();
  }
}
