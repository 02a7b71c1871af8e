package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.AuditTrail;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.shop.ImportFigures.Attention;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.application.shop.ImportFigures.Need;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks for imports that need somebody, and for the last one of each source; needs no key. */
public final class ReviewImports {
  /** As long may pass between two pages before an import counts as abandoned. */
  private static final Duration QUIET = Duration.ofMinutes(5);

  /** Pages of several imports may come in by turns. */
  private static final int RECENT_PAGES = 50;

  private final Gate gate;
  private final ChangeSets changeSets;
  private final Sources sources;
  private final AuditTrail trail;

  @Inject
  public ReviewImports(Gate gate, ChangeSets changeSets, Sources sources, AuditTrail trail) {
    this.gate = requireNonNull(gate, "gate is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.trail = requireNonNull(trail, "trail is null");
  }

  public ImportFigures review(CallContext context) {
    gate.require(context, Permission.SEE_IMPORTS);
    Map<SourceId, String> names =
        sources.list().stream().collect(Collectors.toMap(Source::id, Source::name));
    Set<UUID> busy = busy(context.at());
    List<Attention> attention = new ArrayList<>();
    Map<SourceId, Latest> latest = new LinkedHashMap<>();
    for (ChangeSet changeSet : changeSets.list(ChangeSetKind.IMPORT)) {
      String name = names.getOrDefault(changeSet.source(), "");
      need(changeSet, busy).map(need -> attention(changeSet, name, need)).ifPresent(attention::add);
      latest.putIfAbsent(changeSet.source(), latest(changeSet, name));
    }
    return new ImportFigures(attention, List.copyOf(latest.values()), context.at());
  }

  /** The imports that came on a moment ago, in whatever process. */
  private Set<UUID> busy(Instant now) {
    return trail
        .list(
            Optional.empty(),
            Set.of(AuditAction.IMPORT_STARTED, AuditAction.PAGE_STORED),
            RECENT_PAGES)
        .stream()
        .map(AuditTrail.Noted::event)
        .filter(event -> event.context().at().isAfter(now.minus(QUIET)))
        .flatMap(event -> event.subject().stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Need> need(ChangeSet changeSet, Set<UUID> busy) {
    return switch (changeSet.state()) {
      case RUNNING ->
          busy.contains(changeSet.id().value()) ? Optional.empty() : Optional.of(Need.RUNNING);
      case STOPPED -> Optional.of(Need.STOPPED);
      case UNDOING -> Optional.of(Need.UNDOING);
      case DONE ->
          changeSet.counts().refused() > 0 ? Optional.of(Need.REFUSED_ROWS) : Optional.empty();
      case UNDONE -> Optional.empty();
    };
  }

  private static Attention attention(ChangeSet changeSet, String source, Need need) {
    return new Attention(changeSet.id(), source, changeSet.stream(), need, changeSet.counts());
  }

  private static Latest latest(ChangeSet changeSet, String source) {
    return new Latest(
        changeSet.id(),
        source,
        changeSet.stream(),
        changeSet.state(),
        changeSet.finishedAt().orElse(changeSet.context().at()),
        changeSet.counts());
  }
}
