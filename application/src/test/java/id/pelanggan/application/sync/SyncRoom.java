package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.NOON;

import id.pelanggan.application.access.AccessFixture;
import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.TestVault;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.vault.Secret;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Everything that the use cases of this room stand on, in memory. */
final class SyncRoom {
  static final CallContext OWNER = AccessFixture.owner(NOON);
  static final CallContext STRANGER = AccessFixture.stranger(NOON);

  final MemoryConnections connections = new MemoryConnections();
  final MemoryRuns runs = new MemoryRuns();
  final MemoryQuarantine quarantine = new MemoryQuarantine();
  final MemoryTimetable timetable = new MemoryTimetable();
  final MemorySources sources = new MemorySources();
  final FakeConnectors connectors = new FakeConnectors();
  final TestVault vault = new TestVault();
  final List<AuditEvent> noted = new ArrayList<>();
  final RenewedSecrets renewed = new RenewedSecrets();
  final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  final TimeOrderedIds ids = ids();
  final Gate gate = AccessFixture.gate();
  final Audit audit = AccessFixture.audit(noted::add, ids);
  final ConnectionSealing sealing = new ConnectionSealing(vault);
  final ConnectionNames names = new ConnectionNames(connections);
  final ConnectionFields fields = new ConnectionFields(connectors);
  final NextReading next = new NextReading(timetable, runs, clock);
  final RunReports reports = new RunReports(runs, sources);
  final RecordReaders readers = new RecordReaders(phoneNumbers());

  final Transactions transactions =
      new Transactions() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
          return work.get();
        }

        @Override
        public <T> T inPageTransaction(Supplier<T> work) {
          return work.get();
        }
      };

  final LeaseHolders holders =
      new LeaseHolders() {
        @Override
        public String self() {
          return "myself";
        }

        @Override
        public boolean isGone(String holder) {
          return holder.equals("dead");
        }
      };

  AddConnection add() {
    return new AddConnection(
        gate, audit, transactions, connections, sources, fields, sealing, renewed, next, ids);
  }

  OpenConnection open() {
    return new OpenConnection(connectors, connections, sealing, transactions, audit);
  }

  CheckConnection check() {
    return new CheckConnection(gate, names, fields, open(), connectors, renewed);
  }

  ListConnections list() {
    return new ListConnections(
        gate, connections, holders, connectors, runs, reports, quarantine, timetable, sealing);
  }

  List<AuditAction> actions() {
    return noted.stream().map(AuditEvent::action).toList();
  }

  static NewConnection wanted(String name, Map<String, String> values, String token) {
    return new NewConnection(
        name,
        "till",
        values,
        Map.of("token", new Secret(token)),
        StartingPurposes.SALES_AND_SERVICE,
        60,
        false,
        true,
        ZoneId.of("Asia/Jakarta"),
        new Hosting("ID", ""),
        Optional.empty());
  }

  static NewConnection wanted(String name) {
    return wanted(name, Map.of(), "a-token");
  }

  static NewConnection read(NewConnection wanted, String schedule) {
    return new NewConnection(
        wanted.name(),
        wanted.connector(),
        wanted.values(),
        wanted.secrets(),
        wanted.purpose(),
        wanted.trust(),
        wanted.verifiedEmails(),
        wanted.allowsPrivateAddresses(),
        wanted.zone(),
        wanted.hosting(),
        Schedule.parse(schedule));
  }

  /** What the telephone adapter does, for numbers written 08…. */
  static PhoneNumbers phoneNumbers() {
    return (written, region) ->
        region.equals("ID") && written.matches("0[0-9-]{8,14}")
            ? Optional.of("+62" + written.substring(1).replace("-", ""))
            : Optional.empty();
  }

  private static TimeOrderedIds ids() {
    AtomicLong last = new AtomicLong();
    return () -> new UUID(0x8000, 0x8000_0000_0000_0000L | last.incrementAndGet());
  }
}
