package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Folders;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists what can be chosen in a folder: other folders, and files that may hold rows. */
public final class ListFolder {
  /** How names of files end that may hold rows; packed ones have {@value #PACKED} behind it. */
  private static final List<String> ENDS = List.of(".csv", ".tsv", ".tab", ".txt", ".xlsx");

  private static final String PACKED = ".gz";
  private static final String HIDDEN = ".";

  private final Gate gate;
  private final Folders folders;

  @Inject
  public ListFolder(Gate gate, Folders folders) {
    this.gate = requireNonNull(gate, "gate is null");
    this.folders = requireNonNull(folders, "folders is null");
  }

  /** By name, small and capital letters alike; what is hidden is left out. */
  public Outcome list(CallContext context, Path folder) {
    gate.require(context, Permission.IMPORT_DATA);
    Path there = folder.toAbsolutePath().normalize();
    return folders
        .list(there)
        .<Outcome>map(entries -> listed(there, entries))
        .orElseGet(() -> new Outcome.Unreadable(there));
  }

  private static Outcome listed(Path folder, List<Folders.Entry> entries) {
    List<Folders.Entry> shown =
        entries.stream()
            .filter(entry -> !name(entry.path()).startsWith(HIDDEN))
            .sorted(
                Comparator.comparing(
                        (Folders.Entry entry) -> name(entry.path()).toLowerCase(Locale.ROOT))
                    .thenComparing(Folders.Entry::path))
            .toList();
    return new Outcome.Listed(
        folder,
        Optional.ofNullable(folder.getParent()),
        shown.stream().filter(Folders.Entry::folder).map(Folders.Entry::path).toList(),
        shown.stream()
            .filter(entry -> !entry.folder() && mayHoldRows(name(entry.path())))
            .map(entry -> new Choice(entry.path(), entry.bytes(), entry.changedAt()))
            .toList());
  }

  private static boolean mayHoldRows(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked =
        lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    return ENDS.stream().anyMatch(unpacked::endsWith);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** What is there. */
  public sealed interface Outcome {

    /**
     * @param folder absolute
     * @param parent empty where it has none
     */
    record Listed(Path folder, Optional<Path> parent, List<Path> folders, List<Choice> files)
        implements Outcome {
      public Listed {
        requireNonNull(folder, "folder is null");
        requireNonNull(parent, "parent is null");
        folders = List.copyOf(folders);
        files = List.copyOf(files);
      }
    }

    /** It is no folder, or nobody may look into it. */
    record Unreadable(Path folder) implements Outcome {
      public Unreadable {
        requireNonNull(folder, "folder is null");
      }
    }
  }

  /**
   * A file that may hold rows, by the end of its name.
   *
   * @param path its name may hold anything that a name can
   */
  public record Choice(Path path, long bytes, Instant changedAt) {
    public Choice {
      requireNonNull(path, "path is null");
      requireNonNull(changedAt, "changedAt is null");
    }
  }
}
