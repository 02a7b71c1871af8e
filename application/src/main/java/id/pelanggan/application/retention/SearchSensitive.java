package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Redaction;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.application.port.SensitiveFindings.Position;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/** Looks through everything that sources said for data that asks for a purpose of its own. */
public final class SearchSensitive {
  private static final int PAGE = 1_000;
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final Gate gate;
  private final Transactions transactions;
  private final SourceRecords records;
  private final SensitiveFindings findings;
  private final Redaction redaction;
  private final SensitiveSearch search;
  private final Audit audit;
  private final Clock clock;

  @Inject
  SearchSensitive(
      Gate gate,
      Transactions transactions,
      SourceRecords records,
      SensitiveFindings findings,
      Redaction redaction,
      SensitiveSearch search,
      Audit audit,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.records = requireNonNull(records, "records is null");
    this.findings = requireNonNull(findings, "findings is null");
    this.redaction = requireNonNull(redaction, "redaction is null");
    this.search = requireNonNull(search, "search is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Goes on where an earlier search was interrupted. Ends early with {@link CancellationException}
   * where its thread is interrupted; what was found by then is kept.
   */
  public Report search(CallContext context, Listener listener) {
    gate.require(context, Permission.RUN_RETENTION);
    long total = STREAMS.stream().mapToLong(this::count).sum();
    Optional<Position> position =
        findings
            .findPosition()
            .or(() ->
                Optional.of(
                    new Position(clock.instant(), STREAMS.getFirst(), Optional.empty(), 0, 0)));
    Position last = position.get();
    while (position.isPresent()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      last = position.get();
      listener.report(last.records(), Math.max(total, last.records()), last.found());
      Position from = last;
      position = transactions.inTransaction(() -> step(context, from));
    }
    listener.report(last.records(), Math.max(total, last.records()), last.found());
    return new Report(last.records(), last.found());
  }

  private Optional<Position> step(CallContext context, Position from) {
    List<UUID> page = records.listRecords(from.stream(), from.after(), PAGE);
    Optional<Position> next = page.isEmpty() ? nextStream(from) : Optional.of(looked(from, page));
    findings.setPosition(next);
    if (next.isEmpty()) {
      audit.note(context, AuditAction.SENSITIVE_SEARCHED, Math.toIntExact(from.found()));
    }
    return next;
  }

  private Position looked(Position from, List<UUID> page) {
    int found =
        findings.insertNew(search.findings(redaction.open(from.stream(), page), clock.instant()));
    return new Position(
        from.startedAt(),
        from.stream(),
        Optional.of(page.getLast()),
        from.records() + page.size(),
        from.found() + found);
  }

  private static Optional<Position> nextStream(Position from) {
    int next = STREAMS.indexOf(from.stream()) + 1;
    return next == STREAMS.size()
        ? Optional.empty()
        : Optional.of(
            new Position(
                from.startedAt(),
                STREAMS.get(next),
                Optional.empty(),
                from.records(),
                from.found()));
  }

  private long count(Stream stream) {
    return records.countBelieved(stream).values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * @param found findings that were not known before
   */
  public record Report(long records, long found) {}

  /** Watches the search. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param total how many records there were when it began
     */
    void report(long records, long total, long found);
  }
}
