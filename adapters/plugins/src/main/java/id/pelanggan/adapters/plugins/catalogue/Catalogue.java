package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.archive.Archive;
import id.pelanggan.adapters.plugins.archive.PluginArchive;
import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.folder.RunFolder;
import id.pelanggan.adapters.plugins.folder.Shelf;
import id.pelanggan.adapters.plugins.loading.Worlds;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of two folders. Every question looks at the folders and at what is trusted first, so
 * that what was installed, trusted or removed meanwhile, here or by another process, counts at
 * once.
 */
public final class Catalogue {
  private final Shelf installed;
  private final Slots slots;
  private final RunFolder running;
  private final TrustedPlugins trusted;
  private final Clock clock;
  private @Nullable Worlds worlds;

  /**
   * @param clock that plugins get
   */
  public Catalogue(
      Shelf bundled, Shelf installed, RunFolder running, TrustedPlugins trusted, Clock clock) {
    this.installed = requireNonNull(installed, "installed is null");
    this.slots = new Slots(bundled, installed);
    this.running = requireNonNull(running, "running is null");
    this.trusted = requireNonNull(trusted, "trusted is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  synchronized List<PluginReport> reports() {
    Set<PluginHash> hashes = look();
    return slots.all().stream()
        .map(slot -> slot.report(hashes))
        .sorted(Comparator.comparing(PluginReport::id))
        .toList();
  }

  /** Of plugins that run. */
  synchronized List<PluginCode> running() {
    look();
    return slots.all().stream().flatMap(slot -> slot.code().stream()).toList();
  }

  synchronized PluginReport install(Path zip) {
    byte[] bytes = Archive.read(zip);
    PluginArchive archive = PluginArchive.of(zip, bytes);
    worlds().requireFit(archive);
    look();
    String id = archive.description().id();
    for (Slot slot : List.copyOf(slots.all())) {
      if (slot.id().equals(id) && slot.isBundled()) {
        throw refused(PluginError.PLUGIN_BUNDLED, id);
      }
    }
    // What has another name on the disk goes too.
    slots.all().stream().filter(slot -> slot.id().equals(id)).forEach(Catalogue::delete);
    installed.put(id, bytes);
    Set<PluginHash> hashes = look();
    return slots.find(id).map(slot -> slot.report(hashes)).orElseThrow();
  }

  synchronized void remove(String id) {
    look();
    Slot slot = slots.find(id).orElseThrow(() -> refused(PluginError.PLUGIN_UNKNOWN, id));
    if (slot.isBundled()) {
      throw refused(PluginError.PLUGIN_BUNDLED, id);
    }
    delete(slot);
    look();
  }

  private Set<PluginHash> look() {
    slots.look(worlds());
    Set<PluginHash> hashes = trusted.list();
    slots.run(hashes, worlds());
    return hashes;
  }

  private Worlds worlds() {
    Worlds known = worlds;
    if (known == null) {
      known = Worlds.build(running, clock);
      worlds = known;
    }
    return known;
  }

  private static void delete(Slot slot) {
    slot.stop();
    Shelf.delete(slot.path());
  }

  private static PelangganException refused(PluginError code, String id) {
    return new PelangganException(code, Map.of("plugin", id));
  }
}
