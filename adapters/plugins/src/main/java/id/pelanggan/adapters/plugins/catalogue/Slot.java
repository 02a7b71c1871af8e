package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.archive.Archive;
import id.pelanggan.adapters.plugins.archive.PluginArchive;
import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.folder.Shelf;
import id.pelanggan.adapters.plugins.loading.RunningPlugin;
import id.pelanggan.adapters.plugins.loading.Worlds;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.Origin;
import id.pelanggan.domain.plugin.PluginReport.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One zip, and what became of it. For one thread at a time. */
final class Slot {
  private static final String UNKNOWN_VERSION = "?";

  private final Path path;
  private final Shelf.Stamp stamp;
  private final Origin origin;
  private final String id;
  private final String version;
  private final PluginHash hash;
  private @Nullable PluginError problem;
  private @Nullable RunningPlugin running;

  private Slot(
      Path path,
      Shelf.Stamp stamp,
      Origin origin,
      String id,
      String version,
      PluginHash hash,
      @Nullable PluginError problem) {
    this.path = requireNonNull(path, "path is null");
    this.stamp = requireNonNull(stamp, "stamp is null");
    this.origin = requireNonNull(origin, "origin is null");
    this.id = requireNonNull(id, "id is null");
    this.version = requireNonNull(version, "version is null");
    this.hash = requireNonNull(hash, "hash is null");
    this.problem = problem;
  }

  /** Checks a zip; one that is not as it should be has a slot too, so that it can be removed. */
  static Slot of(Path path, Shelf.Stamp stamp, Origin origin, Worlds worlds) {
    byte[] zip = {};
    try {
      zip = Archive.read(path);
      PluginArchive archive = PluginArchive.of(path, zip);
      worlds.requireFit(archive);
      var says = archive.description();
      return new Slot(path, stamp, origin, says.id(), says.version(), archive.hash(), null);
    } catch (PelangganException e) {
      String name = path.getFileName().toString();
      return new Slot(
          path,
          stamp,
          origin,
          name.substring(0, name.length() - ".zip".length()),
          UNKNOWN_VERSION,
          PluginArchive.hash(zip),
          code(e));
    }
  }

  Path path() {
    return path;
  }

  String id() {
    return id;
  }

  boolean isBundled() {
    return origin == Origin.BUNDLED;
  }

  boolean isOf(Shelf.@Nullable Stamp now) {
    return stamp.equals(now);
  }

  boolean mayRun(Set<PluginHash> trusted) {
    return isBundled() || trusted.contains(hash);
  }

  Optional<PluginCode> code() {
    return Optional.ofNullable(running).map(RunningPlugin::code);
  }

  void refuse(PluginError reason) {
    stop();
    problem = reason;
  }

  /** Starts what does not run yet and has no problem; what then fails is not tried again. */
  void start(Worlds worlds) {
    if (running != null || problem != null) {
      return;
    }
    try {
      PluginArchive archive = PluginArchive.of(path, Archive.read(path));
      // Where the file was changed a moment ago, its next look gives it a slot of its own.
      if (archive.hash().equals(hash)) {
        running = worlds.start(archive);
      }
    } catch (PelangganException e) {
      problem = code(e);
    }
  }

  void stop() {
    RunningPlugin last = running;
    running = null;
    if (last != null) {
      last.stop();
    }
  }

  PluginReport report(Set<PluginHash> trusted) {
    return new PluginReport(
        id,
        version,
        hash,
        origin,
        state(trusted),
        Optional.ofNullable(problem),
        code().map(PluginCode::connectors).orElse(List.of()));
  }

  private State state(Set<PluginHash> trusted) {
    if (problem != null) {
      return State.BROKEN;
    }
    return mayRun(trusted) ? State.RUNNING : State.UNTRUSTED;
  }

  private static PluginError code(PelangganException refusal) {
    return refusal.code() instanceof PluginError known ? known : PluginError.PLUGIN_FAILS;
  }
}
