package id.pelanggan.app.cli.sync;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Scope;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a sync reads: what changed, where nothing else is said. */
final class ScopeOptions {
  @Option(
      names = "--backfill",
      paramLabel = "${bundle:label.range}",
      descriptionKey = "sync.backfill",
      converter = Backfill.Converter.class)
  private Optional<Backfill> backfill = Optional.empty();

  @Option(names = "--everything", descriptionKey = "sync.everything")
  private boolean everything;

  /**
   * @param zone of the shop
   * @throws PelangganException {@link SyncCommandError#SYNC_SCOPE_TWICE}
   */
  Scope in(ZoneId zone) {
    if (everything && backfill.isPresent()) {
      throw new PelangganException(SyncCommandError.SYNC_SCOPE_TWICE);
    }
    return everything
        ? new Scope.Everything()
        : backfill.<Scope>map(range -> range.in(zone)).orElseGet(Scope.Changes::new);
  }

  /** The words of the command that goes on with the same. */
  String[] again(String connection) {
    if (everything) {
      return new String[] {"sync", connection, "--everything"};
    }
    return backfill
        .map(range -> new String[] {"sync", connection, "--backfill", range.words()})
        .orElseGet(() -> new String[] {"sync", connection});
  }
}
