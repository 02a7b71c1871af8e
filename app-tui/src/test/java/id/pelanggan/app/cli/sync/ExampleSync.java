package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;

/** A till that is connected, and its runs. */
public final class ExampleSync {
  public static final Instant BEGAN = Instant.parse("2026-11-23T03:40:02Z");
  public static final NextCommand NEXT = new NextCommand(List.of());
  public static final UUID RUN = new UUID(0x0190, 0x8000_0000_0000_0001L);

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private ExampleSync() {}

  public static Phrases phrases(Language language) {
    return new Phrases(new Messages(language), JAKARTA);
  }

  public static RunReport report(RunState state) {
    return report(state, new Scope.Changes());
  }

  public static RunReport report(RunState state, Scope scope) {
    return report(
        run(state, scope, Optional.empty()),
        stream(Stream.CUSTOMERS, new Counts(1_200, 41, 88, 1_059, 0, 12), 3),
        stream(Stream.ORDERS, new Counts(2_000, 2_000, 0, 0, 0, 0), 0));
  }

  public static RunReport failed(String code, Map<String, String> details) {
    RunFailure failure = new RunFailure(code, new TreeMap<>(details));
    return report(run(RunState.FAILED, new Scope.Changes(), Optional.of(failure)));
  }

  public static RunReport report(SyncRun run, RunStream... streams) {
    return new RunReport(run, "Kasir Moka", List.of(streams), streams.length == 0 ? 0 : 5);
  }

  public static SyncRun run(RunState state, Scope scope, Optional<RunFailure> failure) {
    boolean ended = state != RunState.RUNNING && state != RunState.WAITING;
    return new SyncRun(
        new RunId(RUN),
        new ConnectionId(new UUID(0, 7)),
        scope,
        state,
        new CallContext(new OperatorId(new UUID(0, 1)), StartingPurposes.SALES_AND_SERVICE, BEGAN),
        state == RunState.WAITING
            ? Optional.of(BEGAN.plus(Duration.ofMinutes(2)))
            : Optional.empty(),
        failure,
        ended ? Optional.of(BEGAN.plusSeconds(65)) : Optional.empty(),
        false);
  }

  public static RunStream stream(Stream stream, Counts counts, long gone) {
    return new RunStream(
        stream, new ChangeSetId(new UUID(0, 2)), counts, 3, OptionalLong.of(4_950), gone, true);
  }

  public static Connection connection(Optional<Schedule> schedule, boolean paused) {
    return new Connection(
        new Source(
            new SourceId(new UUID(0, 7)),
            "Kasir Moka",
            StartingPurposes.SALES_AND_SERVICE,
            50,
            false),
        "square",
        false,
        JAKARTA,
        new Hosting("US", "contract"),
        schedule,
        paused,
        new KeySlot(1),
        new byte[0]);
  }

  public static ConnectionView view(Connection connection, Optional<RunReport> latest) {
    return new ConnectionView(
        connection,
        Optional.empty(),
        Map.of("environment", "production"),
        List.of("access-token"),
        latest,
        connection.paused() ? Optional.empty() : Optional.of(BEGAN.plusSeconds(1_800)),
        Optional.empty(),
        0,
        12);
  }
}
