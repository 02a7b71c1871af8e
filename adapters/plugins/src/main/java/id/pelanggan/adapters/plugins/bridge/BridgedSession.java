package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.visit.Visits;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.Push;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connector of a plugin. Lets go of it when it is closed, or the plugin removed. */
final class BridgedSession implements ConnectorSession {
  private static final Logger LOG = LoggerFactory.getLogger(BridgedSession.class);

  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

  private final String name;
  private final AtomicReference<Optional<Open>> open;
  private final Pages pages = new Pages();
  private final Consumer<BridgedSession> whenClosed;

  BridgedSession(
      String name, Connector connector, Calls calls, Consumer<BridgedSession> whenClosed) {
    this.name = requireNonNull(name, "name is null");
    this.open = new AtomicReference<>(Optional.of(new Open(connector, calls)));
    this.whenClosed = requireNonNull(whenClosed, "whenClosed is null");
  }

  @Override
  public List<CheckFinding> check() {
    return ask(
        Visits::check,
        report ->
            report.findings().stream()
                .map(finding -> new CheckFinding(finding.fine(), Types.text(finding.text())))
                .toList());
  }

  @Override
  public List<StreamType> streams() {
    return ask(
        Visits::streams,
        specs ->
            specs.stream()
                .map(spec ->
                    new StreamType(
                        Types.stream(spec.kind()), spec.reading() == StreamSpec.Reading.EVERYTHING))
                .toList());
  }

  @Override
  public FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit) {
    ReadRequest request = new ReadRequest(Types.kind(stream), cursor, range(scope), limit);
    return ask(connector -> Visits.read(connector, request), pages::translate);
  }

  @Override
  public Push.Outcome push(Push change) {
    return ask(connector -> Visits.push(connector, Types.change(change)), Types::outcome);
  }

  @Override
  public void close() {
    whenClosed.accept(this);
    open.getAndSet(Optional.empty()).ifPresent(this::close);
  }

  /** As {@link #close}, and a call that waits ends with {@code CONNECTOR_FAILS}. */
  void end() {
    open.get().map(Open::calls).ifPresent(Calls::end);
    close();
  }

  private <S, T> T ask(Function<Connector, Callable<S>> question, Function<S, T> translation) {
    Open here =
        open.get().orElseThrow(() -> Failures.of(name, new IllegalStateException("closed")));
    try {
      return translation.apply(here.calls().call(question.apply(here.connector())));
    } catch (CallFailure e) {
      throw Failures.of(name, e.origin());
    } catch (IllegalArgumentException | NullPointerException e) {
      // It handed over what the SPI does not allow.
      throw Failures.of(name, e);
    }
  }

  /** By calls of its own, since another one may wait; a failure changes nothing any more. */
  private void close(Open last) {
    try {
      last.calls().apart().call(Visits.close(last.connector()), LONGEST_CLOSE);
    } catch (CallFailure e) {
      LOG.warn("connector {} did not close: {}", name, e.origin().getClass().getName());
    } catch (CancellationException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<TimeRange> range(Scope scope) {
    return switch (scope) {
      case Scope.Range(var from, var to) -> Optional.of(new TimeRange(from, to));
      case Scope.Changes() -> Optional.empty();
      case Scope.Everything() -> Optional.empty();
    };
  }

  /** What is let go of together: both lead to the plugin's loader. */
  private record Open(Connector connector, Calls calls) {}
}
