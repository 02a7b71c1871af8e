package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.PortFixture.id;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Invented connections and runs, each told from others by a number. */
public final class SyncFixture {
  private SyncFixture() {}

  /** A connection of the source that is read every half hour. */
  public static Connection connection(Source source) {
    return new Connection(
        source,
        "square",
        true,
        ZoneId.of("Asia/Jakarta"),
        new Hosting("US", "standard clauses"),
        Optional.of(new Schedule.Every(Duration.ofMinutes(30))),
        false,
        new KeySlot(7),
        new byte[] {1, 0, -1});
  }

  public static RunId runId(int number) {
    return new RunId(id(number));
  }

  /** A run that goes on. */
  public static SyncRun run(int number, ConnectionId connection, Scope scope, CallContext context) {
    return new SyncRun(
        runId(number),
        connection,
        scope,
        RunState.RUNNING,
        context,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** A record that was kept aside later the greater its number is. */
  public static SealedRecord quarantined(
      int number, ConnectionId connection, int digest, RunId run, Contact... contacts) {
    return new SealedRecord(
        new QuarantineId(id(number)),
        connection,
        Stream.ORDERS,
        run,
        digest(digest),
        "DATE_UNREADABLE",
        "ordered-at",
        "a1b2c3",
        NOON.plusSeconds(number),
        new KeySlot(number),
        new byte[] {(byte) number, 0, -1},
        Set.of(contacts));
  }
}
