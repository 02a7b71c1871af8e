package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.request.PrivacyRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Counts the requests that wait, and those that cannot wait. */
public final class CountOpenRequests {
  private static final Duration NEAR = Duration.ofDays(1);

  private final Gate gate;
  private final PrivacyRequests requests;

  @Inject
  CountOpenRequests(Gate gate, PrivacyRequests requests) {
    this.gate = requireNonNull(gate, "gate is null");
    this.requests = requireNonNull(requests, "requests is null");
  }

  public Figures count(CallContext context) {
    gate.require(context, Permission.SEE_REQUESTS);
    List<Duration> left =
        requests.listOpen().stream()
            .map((PrivacyRequest request) -> request.clock(context.at()).left())
            .toList();
    long overdue = left.stream().filter(Duration::isNegative).count();
    long near = left.stream().filter(time -> time.compareTo(NEAR) <= 0).count();
    return new Figures(left.size(), overdue, near - overdue);
  }

  /**
   * @param open all of them
   * @param overdue those whose time is over
   * @param dueWithinADay those whose time is over within a day
   */
  public record Figures(long open, long overdue, long dueWithinADay) {}
}
