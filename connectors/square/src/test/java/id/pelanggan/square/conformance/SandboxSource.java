package id.pelanggan.square.conformance;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.testkit.SourceScript;
import id.pelanggan.testkit.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stand-in, told what to have and what to do wrong. */
public final class SandboxSource implements SourceScript {
  private static final Duration NEWEST = Duration.ofDays(8);
  private static final Duration SPAN = Duration.ofDays(700);

  private final Clock clock = Clock.systemUTC();
  private final Sandbox sandbox =
      Sandbox.start(new BareShop(), SandboxOptions.of(11, clock).keepingExchanges());
  private final Goods goods = new Goods(sandbox.stock());
  private final Map<StreamKind, TreeMap<String, Times>> known = new HashMap<>();

  public Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Settings settings() {
    return settings(sandbox.accessToken());
  }

  @Override
  public Settings settingsWithWrongCredentials() {
    return new Settings(
        Map.of("address", sandbox.url()), Map.of("access-token", new Secret("EAAA-tiruan")));
  }

  @Override
  public Set<StreamKind> streams() {
    return EnumSet.of(StreamKind.PRODUCTS, StreamKind.CUSTOMERS, StreamKind.ORDERS);
  }

  @Override
  public void add(StreamKind stream, int records) {
    Instant newest = clock.instant().minus(NEWEST);
    for (int number = 0; number < records; number++) {
      put(stream, newest.minus(SPAN.dividedBy(records).multipliedBy(number)));
    }
  }

  @Override
  public void addTied(StreamKind stream, int records) {
    Instant time = clock.instant().minus(Duration.ofDays(30));
    for (int number = 0; number < records; number++) {
      put(stream, time);
    }
  }

  @Override
  public String addOne(StreamKind stream, Duration ago) {
    return put(stream, clock.instant().minus(ago));
  }

  @Override
  public void change(StreamKind stream, String id) {
    Times times = requireNonNull(times(stream).get(id), "no such record");
    put(stream, id, new Times(times.created(), clock.instant()));
  }

  @Override
  public void delete(StreamKind stream, String id) {
    times(stream).remove(id);
    goods.delete(stream, id, clock.instant());
  }

  @Override
  public boolean marksDeleted(StreamKind stream) {
    return stream == StreamKind.PRODUCTS;
  }

  @Override
  public Duration lateness(StreamKind stream) {
    return stream == StreamKind.ORDERS ? Duration.ofHours(72) : Duration.ZERO;
  }

  @Override
  public Set<String> ids(StreamKind stream) {
    return new TreeSet<>(times(stream).keySet());
  }

  @Override
  public Set<String> ids(StreamKind stream, TimeRange range) {
    Set<String> ids = new TreeSet<>();
    times(stream)
        .forEach((id, times) -> {
          if (times.isIn(range)) {
            ids.add(id);
          }
        });
    return ids;
  }

  @Override
  public Set<Trouble> troubles() {
    return EnumSet.allOf(Trouble.class);
  }

  @Override
  public void fail(Trouble trouble) {
    String fault =
        switch (trouble) {
          case BUSY_ONCE -> "server-error=1";
          case BUSY -> "server-error=1000";
          case RATE_LIMITED_SHORTLY -> "rate-limit=1";
          case RATE_LIMITED_LONG -> "rate-limit=120";
          case CUT_ANSWER -> "truncated";
          case NOT_JSON -> "not-json";
          case CONNECTION_LOST -> "close";
          case NO_ANSWER -> "hang";
          case EMPTY_PAGE -> "empty-page";
          case REPEATED_RECORDS -> "duplicates=2";
          case CREDENTIALS_OVER -> "token-expired";
          case CURSOR_OVER -> "cursor-expired";
        };
    sandbox.faults().add(PlannedFault.parse(fault).on("search"));
  }

  @Override
  public void recover() {
    sandbox.faults().clear();
  }

  @Override
  public long calls() {
    return sandbox.statistics().calls();
  }

  @Override
  public List<String> confidential() {
    return List.of(
        "EAAA-",
        sandbox.refreshToken(),
        sandbox.clientSecret(),
        Goods.NAME,
        "contoh.id",
        "0800-00",
        Goods.STREET);
  }

  @Override
  public void close() {
    sandbox.close();
  }

  private Settings settings(String accessToken) {
    return new Settings(
        Map.of("address", sandbox.url(), "client-id", sandbox.clientId()),
        Map.of(
            "access-token", new Secret(accessToken),
            "refresh-token", new Secret(sandbox.refreshToken()),
            "client-secret", new Secret(sandbox.clientSecret())));
  }

  private String put(StreamKind stream, Instant time) {
    String id =
        String.format(Locale.ROOT, "%s-%05d", stream.name().charAt(0), times(stream).size());
    put(stream, id, new Times(time, time));
    return id;
  }

  private void put(StreamKind stream, String id, Times times) {
    times(stream).put(id, times);
    goods.put(stream, id, times.created(), times.changed());
  }

  private TreeMap<String, Times> times(StreamKind stream) {
    return known.computeIfAbsent(stream, _ -> new TreeMap<>());
  }

  /** When a record was made and changed. */
  private record Times(Instant created, Instant changed) {
    boolean isIn(TimeRange range) {
      return isIn(range, created) || isIn(range, changed);
    }

    private static boolean isIn(TimeRange range, Instant time) {
      return !time.isBefore(range.from()) && time.isBefore(range.to());
    }
  }
}
