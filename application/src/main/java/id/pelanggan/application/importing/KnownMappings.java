package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How files were read, and how one with certain columns will be. */
public final class KnownMappings {
  private final ChangeSets changeSets;
  private final SavedMappings savedMappings;
  private final ImportSealing sealing;

  @Inject
  KnownMappings(ChangeSets changeSets, SavedMappings savedMappings, ImportSealing sealing) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.savedMappings = requireNonNull(savedMappings, "savedMappings is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Those of a source's imports that were not undone, the newest first, each different one once.
   */
  public List<Mapping> list(SourceId source, Stream stream) {
    return changeSets.list(ChangeSetKind.IMPORT).stream()
        .filter(changeSet -> changeSet.source().equals(source) && changeSet.stream() == stream)
        .filter(KnownMappings::isStored)
        .map(changeSet -> sealing.open(changeSet).mapping())
        .distinct()
        .toList();
  }

  /** How the next file with these columns will be read. */
  public Optional<Mapping> find(Stream stream, List<String> columns) {
    BlindIndex digest = sealing.columns(stream, columns);
    return savedMappings.find(digest).map(saved -> sealing.open(digest, saved));
  }

  /** Has the next file with these columns read so; needs a transaction. */
  public void save(Mapping mapping, List<String> columns) {
    BlindIndex digest = sealing.columns(mapping.stream(), columns);
    savedMappings.upsert(digest, sealing.seal(digest, mapping));
  }

  private static boolean isStored(ChangeSet changeSet) {
    return changeSet.state() != ChangeSetState.UNDONE;
  }
}
