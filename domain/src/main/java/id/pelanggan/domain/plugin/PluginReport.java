package id.pelanggan.domain.plugin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A plugin as it is.
 *
 * @param id stable, such as {@code pelanggan-square}
 * @param version such as {@code 1.2.0}
 * @param hash of its file
 * @param origin where it comes from
 * @param state whether it can be used
 * @param problem why it cannot be used; present where the state is {@link State#BROKEN}
 * @param connectors what it can connect; empty where it may not or cannot run
 */
public record PluginReport(
    String id,
    String version,
    PluginHash hash,
    Origin origin,
    State state,
    Optional<PluginError> problem,
    List<ConnectorType> connectors) {
  public PluginReport {
    requireNonNull(id, "id is null");
    requireNonNull(version, "version is null");
    requireNonNull(hash, "hash is null");
    requireNonNull(origin, "origin is null");
    requireNonNull(state, "state is null");
    requireNonNull(problem, "problem is null");
    connectors = List.copyOf(connectors);
  }

  /** Where a plugin comes from. */
  public enum Origin {
    /** It came with the program, and is as trusted as that. */
    BUNDLED,
    /** Somebody installed it. */
    INSTALLED
  }

  /** Whether a plugin can be used. */
  public enum State {
    RUNNING,
    /** It does not run before the owner trusts its hash. */
    UNTRUSTED,
    BROKEN
  }
}
