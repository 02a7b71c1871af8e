package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.Journal;
import id.pelanggan.spi.SecretStore;
import id.pelanggan.spi.setup.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;

/** The host's side in tests: a fixed clock, a journal, waits that take no time. */
public final class Host implements AutoCloseable {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  public final Queue<Journal.Entry> journal = new ConcurrentLinkedQueue<>();
  public final List<Duration> waits = new ArrayList<>();
  public final Queue<Map<String, Secret>> stored = new ConcurrentLinkedQueue<>();

  private final LinkedBlockingQueue<SecretStore.Request> requests = new LinkedBlockingQueue<>();
  private final Thread keeper = Thread.ofVirtual().start(this::keep);

  public ConnectorContext context() {
    return context(true);
  }

  public ConnectorContext context(boolean allowsPrivate) {
    return new ConnectorContext(
        Clock.fixed(NOW, ZoneId.of("Asia/Jakarta")),
        ZoneId.of("Asia/Jakarta"),
        allowsPrivate,
        new SecretStore(requests),
        new Journal(journal));
  }

  public SourceClient client(TinySource source, Credentials credentials) {
    return client(source.url(), credentials, CallPolicy.ordinary(), waits::add, context());
  }

  static SourceClient client(
      String url,
      Credentials credentials,
      CallPolicy policy,
      Pause pause,
      ConnectorContext context) {
    return new SourceClient(
        SourceAddress.parse(url),
        Map.of("X-Version", "1"),
        credentials,
        new Refusals("errors", "code"),
        policy,
        context,
        new Surroundings(pause, () -> 0.5, Dns.SYSTEM));
  }

  private void keep() {
    try {
      while (true) {
        SecretStore.Request request = requests.take();
        stored.add(request.values());
        request.answer().offer(true, 1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    keeper.interrupt();
  }
}
