package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.stock.Growth;
import id.pelanggan.sandbox.traffic.Call;
import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.sandbox.traffic.Traffic;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Takes calls, lets them be answered, and notes what was said. */
final class Front implements HttpHandler {
  private final Router router;
  private final Mishaps mishaps;
  private final Growth growth;
  private final Traffic traffic;
  private final Clock clock;
  private final boolean recording;

  Front(
      Router router,
      Mishaps mishaps,
      Growth growth,
      Traffic traffic,
      Clock clock,
      boolean recording) {
    this.router = requireNonNull(router, "router is null");
    this.mishaps = requireNonNull(mishaps, "mishaps is null");
    this.growth = requireNonNull(growth, "growth is null");
    this.traffic = requireNonNull(traffic, "traffic is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.recording = recording;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long begun = System.nanoTime();
    Instant now = clock.instant();
    traffic.arrive();
    try (exchange) {
      Request request = Wire.read(exchange);
      Optional<PlannedFault> fault = Optional.empty();
      Answer answer;
      Optional<Answer> refusal = mishaps.refuse(request, now);
      if (refusal.isPresent()) {
        answer = refusal.get();
      } else {
        fault = mishaps.meet(request);
        answer = answer(new Asked(request, now, fault));
      }
      answer = Wire.echoVersion(request, answer);
      note(request, answer, now, begun);
      Wire.write(exchange, answer, fault.filter(Mishaps::breaksOff).isPresent());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(Asked asked) throws InterruptedException {
    return asked.fault().isPresent()
        ? mishaps.answer(asked.fault().get(), asked.now(), () -> usual(asked))
        : usual(asked);
  }

  private Answer usual(Asked asked) {
    growth.catchUp(asked.now());
    try {
      return router.answer(asked);
    } catch (ApiFailure e) {
      return e.answer();
    }
  }

  /** Before the answer goes out, so that whoever has it finds it noted. */
  private void note(Request request, Answer answer, Instant now, long begun) {
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    traffic.add(new Call(now, request.method(), request.path(), answer.status(), milliseconds));
    if (recording) {
      traffic.add(
          new Exchange(
              request.method(),
              request.path(),
              request.query(),
              request.headers(),
              request.body(),
              answer.status(),
              Wire.lowerCase(answer.headers()),
              Wire.text(answer)));
    }
  }
}
