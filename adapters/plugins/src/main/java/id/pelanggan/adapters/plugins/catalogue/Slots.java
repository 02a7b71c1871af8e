package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.folder.Shelf;
import id.pelanggan.adapters.plugins.loading.Worlds;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport.Origin;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All zips, brought into agreement with the two folders and with what is trusted. */
final class Slots {
  private final Shelf bundled;
  private final Shelf installed;
  private Map<Path, Slot> slots = new LinkedHashMap<>();

  Slots(Shelf bundled, Shelf installed) {
    this.bundled = requireNonNull(bundled, "bundled is null");
    this.installed = requireNonNull(installed, "installed is null");
  }

  /** Those that came with the program first. */
  Collection<Slot> all() {
    return slots.values();
  }

  Optional<Slot> find(String id) {
    return all().stream().filter(slot -> slot.id().equals(id)).findFirst();
  }

  /** Finds new and changed zips; another process may have written them. What is gone ends. */
  void look(Worlds worlds) {
    Map<Path, Slot> found = new LinkedHashMap<>();
    look(bundled, Origin.BUNDLED, worlds, found);
    look(installed, Origin.INSTALLED, worlds, found);
    slots.values().stream().filter(slot -> found.get(slot.path()) != slot).forEach(Slot::stop);
    slots = found;
  }

  /** Starts what may run and stops what may not. The first of two that are at odds goes on. */
  void run(Set<PluginHash> trusted, Worlds worlds) {
    Set<String> ids = new HashSet<>();
    Set<String> connectors = new HashSet<>();
    for (Slot slot : slots.values()) {
      if (!ids.add(slot.id())) {
        slot.refuse(PluginError.PLUGIN_ALREADY_INSTALLED);
      } else if (slot.mayRun(trusted)) {
        slot.start(worlds);
      } else {
        slot.stop();
      }
      if (slot.code().stream().flatMap(Slots::names).anyMatch(connectors::contains)) {
        slot.refuse(PluginError.PLUGIN_CONNECTOR_TAKEN);
      }
      slot.code().stream().flatMap(Slots::names).forEach(connectors::add);
    }
  }

  private void look(Shelf shelf, Origin origin, Worlds worlds, Map<Path, Slot> found) {
    shelf
        .list()
        .forEach((path, stamp) -> {
          Slot known = slots.get(path);
          found.put(
              path,
              known != null && known.isOf(stamp) ? known : Slot.of(path, stamp, origin, worlds));
        });
  }

  private static Stream<String> names(PluginCode code) {
    return code.connectors().stream().map(ConnectorType::name);
  }
}
