package id.pelanggan.domain.plugin;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One kind of system that can be connected.
 *
 * @param name stable and unique, such as {@code square}
 * @param plugin the id of the plugin that brings it
 */
public record ConnectorType(
    String name,
    String plugin,
    LocalText displayName,
    LocalText description,
    List<ConnectorField> fields,
    Set<Capability> capabilities) {
  public ConnectorType {
    requireNonNull(name, "name is null");
    requireNonNull(plugin, "plugin is null");
    requireNonNull(displayName, "displayName is null");
    requireNonNull(description, "description is null");
    fields = List.copyOf(fields);
    EnumSet<Capability> copy = EnumSet.noneOf(Capability.class);
    copy.addAll(capabilities);
    capabilities = Set.copyOf(copy);
  }

  /** What a connector can do beyond reading everything once. */
  public enum Capability {
    INCREMENTAL,
    BACKFILL,
    DELETES_MARKED,
    DELETES_LISTED,
    DELETES_BY_ABSENCE,
    WEBHOOKS,
    PUSH_WITHDRAWAL,
    PUSH_ERASURE
  }
}
