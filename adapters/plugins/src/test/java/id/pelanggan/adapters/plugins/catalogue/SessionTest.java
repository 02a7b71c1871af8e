package id.pelanggan.adapters.plugins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.plugins.ground.ExampleSource;
import id.pelanggan.adapters.plugins.ground.HeardNotes;
import id.pelanggan.adapters.plugins.ground.TestCatalogue;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.ConnectorSession.StreamType;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.Push;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionTest {
  @TempDir Path folder;
  private TestCatalogue catalogue;

  @BeforeEach
  void build() {
    catalogue = new TestCatalogue(folder);
  }

  @Test
  void shouldTellStreamsAndFindings() {
    try (ConnectorSession session = catalogue.open(ExampleSource.of("one"))) {
      assertThat(session.streams())
          .containsExactly(
              new StreamType(Stream.CUSTOMERS, false), new StreamType(Stream.ORDERS, true));
      assertThat(session.check().getFirst().text().indonesian()).isEqualTo("Baik");
    }
  }

  @Test
  void shouldHandOverWhatIsAsked() {
    ExampleSource echo =
        ExampleSource.of("echo")
            .reading(
                """
                String said = request.stream() + " " + request.cursor().orElse("-") + " " + request.limit()
                    + " " + request.range().map(range -> range.from() + ".." + range.to()).orElse("-")
                    + " " + settings.require("place") + " " + settings.requireSecret("token").value()
                    + " " + context.zone() + " " + context.allowsPrivateAddresses();
                return new Page(List.of(), List.of(), said, false, OptionalLong.of(7));
                """);
    Scope range =
        new Scope.Range(
            Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));

    try (ConnectorSession session = catalogue.open(echo)) {
      FetchedPage page = session.fetch(Stream.ORDERS, Optional.of("here"), range, 25);

      assertThat(page.cursor())
          .isEqualTo(
              "ORDERS here 25 2026-01-01T00:00:00Z..2026-02-01T00:00:00Z one example-token"
                  + " Asia/Jakarta false");
      assertThat(page.done()).isFalse();
      assertThat(page.expected()).hasValue(7);
      assertThat(fetch(session).cursor()).startsWith("CUSTOMERS - 10 - ");
    }
  }

  @Test
  void shouldPassOnWhatASystemIsTold() {
    try (ConnectorSession session = catalogue.open(ExampleSource.of("told"))) {
      assertThat(session.push(new Push.Erase("C-1"))).isEqualTo(Push.Outcome.ACCEPTED);
      assertThat(session.push(new Push.Erase("C-2"))).isEqualTo(Push.Outcome.ALREADY_GONE);
      assertThatThrownBy(() -> session.push(new Push.Withdraw("C-1", "email")))
          .isInstanceOfSatisfying(
              PelangganException.class, e -> assertThat(e.code()).isEqualTo(SyncError.SOURCE_BUSY));
    }
  }

  @Test
  void shouldHearTheJournalAndStoreSecretsOnTheThreadThatWaits() {
    HeardNotes notes = new HeardNotes();
    ExampleSource busy =
        ExampleSource.of("busy")
            .reading(
                """
                context.journal().note(new Journal.Entry.Called("POST", "/v2/orders/search", 200, 12));
                context.journal().note(new Journal.Entry.Waiting(FailureKind.RATE_LIMITED, 900));
                context.journal().note(new Journal.Entry.CredentialsRenewed());
                context.secrets().store(Map.of("token", new Secret("renewed")));
                return new Page(List.of(), "stored", true);
                """);

    try (ConnectorSession session = catalogue.open(busy, notes)) {
      assertThat(fetch(session).cursor()).isEqualTo("stored");
    }
    assertThat(notes.heard())
        .containsExactly("POST /v2/orders/search 200 12", "RATE_LIMITED 900", "token=renewed");
    assertThat(notes.threads()).containsOnly(Thread.currentThread());
  }

  @Test
  void shouldTellThePluginWhereSecretsCouldNotBeStored() {
    ExampleSource renewing =
        ExampleSource.of("renewing")
            .reading(
                """
                try {
                  context.secrets().store(Map.of("token", new Secret("renewed")));
                  return new Page(List.of(), "stored", true);
                } catch (IllegalStateException e) {
                  return new Page(List.of(), "lost", true);
                }
                """);
    HeardNotes forgetful =
        new HeardNotes() {
          @Override
          public void renewed(Map<String, Secret> secrets) {
            throw new IllegalStateException("no database");
          }
        };

    try (ConnectorSession session = catalogue.open(renewing, forgetful)) {
      assertThat(fetch(session).cursor()).isEqualTo("lost");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SETTINGS_WRONG, SOURCE_SETTINGS_WRONG",
    "CREDENTIALS_REFUSED, SOURCE_REFUSES_CREDENTIALS",
    "PERMISSION_MISSING, SOURCE_REFUSES_PERMISSION",
    "SOURCE_BUSY, SOURCE_BUSY",
    "UNREACHABLE, SOURCE_UNREACHABLE",
    "ADDRESS_REFUSED, SOURCE_ADDRESS_REFUSED",
    "ANSWER_BROKEN, SOURCE_ANSWER_BROKEN",
    "STRUCTURE_CHANGED, SOURCE_STRUCTURE_CHANGED",
    "REQUEST_REFUSED, SOURCE_REFUSES_REQUEST"
  })
  void shouldSayWhatTheSourceDidNotDo(String kind, SyncError code) {
    try (ConnectorSession session =
        catalogue.open(
            ExampleSource.of("fails")
                .reading(
                    "throw new ConnectorException(FailureKind." + kind + ", \"HTTP\\n503\");"))) {
      assertFails(session, code, Map.of("detail", "HTTP 503"));
    }
  }

  @ParameterizedTest
  @CsvSource({"Optional.of(Duration.ofMillis(119_001)), 120", "Optional.empty(), 60"})
  void shouldSayHowLongToWait(String pause, String seconds) {
    try (ConnectorSession session =
        catalogue.open(
            ExampleSource.of("limited")
                .reading(
                    "throw new ConnectorException(FailureKind.RATE_LIMITED, "
                        + pause
                        + ", \"HTTP 429\");"))) {
      assertFails(
          session, SyncError.SOURCE_LIMITS_RATE, Map.of("detail", "HTTP 429", "seconds", seconds));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new IllegalStateException(\"budi@contoh.id\");",
        "throw new NoSuchMethodError(\"budi@contoh.id\");",
        "throw new StackOverflowError();",
        "return null;",
        "Thread.currentThread().stop(); return null;",
        """
        return new Page(List.of(new DeletedRecord(StreamKind.CUSTOMERS, "", Optional.empty(), Optional.empty())), "", true);
        """
      })
  void shouldPassOnNoWordOfWhatIsUnexpected(String body) {
    try (ConnectorSession session = catalogue.open(ExampleSource.of("odd").reading(body))) {
      assertFails(session, SyncError.CONNECTOR_FAILS, Map.of("connector", "odd"));
    }
  }

  @Test
  void shouldSaySettingsThatCannotBeRight() {
    ExampleSource strict =
        ExampleSource.of("strict")
            .creating(
                "if (true) { throw new ConnectorException(FailureKind.SETTINGS_WRONG, \"place\"); }");

    assertThatThrownBy(() -> catalogue.open(strict))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(SyncError.SOURCE_SETTINGS_WRONG));
  }

  @Test
  void shouldEndEarlyWhenItsThreadIsInterrupted() {
    HeardNotes notes = new HeardNotes();
    ExampleSource slow =
        ExampleSource.of("slow")
            .reading(
                """
                context.journal().note(new Journal.Entry.Waiting(FailureKind.SOURCE_BUSY, 1));
                try {
                  Thread.sleep(60_000);
                } catch (InterruptedException e) {
                  throw new ConnectorException(FailureKind.UNREACHABLE, "interrupted");
                }
                return new Page(List.of(), "", true);
                """);

    try (ConnectorSession session = catalogue.open(slow, notes)) {
      long begin = System.nanoTime();
      interruptSoon(notes);
      assertThatThrownBy(() -> fetch(session)).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isFalse();
      assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(4));
    }
  }

  @Test
  void shouldNotWaitLongForAPluginThatDoesNotHearInterrupts() {
    HeardNotes notes = new HeardNotes();
    ExampleSource deaf =
        ExampleSource.of("deaf")
            .reading(
                """
                context.journal().note(new Journal.Entry.Waiting(FailureKind.SOURCE_BUSY, 1));
                long begin = System.nanoTime();
                while (System.nanoTime() - begin < 20_000_000_000L) {
                  Thread.onSpinWait();
                }
                return new Page(List.of(), "", true);
                """);

    try (ConnectorSession session = catalogue.open(deaf, notes)) {
      long begin = System.nanoTime();
      interruptSoon(notes);
      assertThatThrownBy(() -> fetch(session)).isInstanceOf(CancellationException.class);
      assertThat(System.nanoTime() - begin)
          .isBetween(TimeUnit.SECONDS.toNanos(4), TimeUnit.SECONDS.toNanos(12));
      // Two calls may not run at once.
      assertFails(session, SyncError.CONNECTOR_FAILS, Map.of("connector", "deaf"));
    }
  }

  @Test
  void shouldGiveThePluginAThreadOfItsOwnEachTime() {
    ExampleSource thread =
        ExampleSource.of("thread")
            .having("static final ThreadLocal<String> LEFT = new ThreadLocal<>();")
            .reading(
                """
                String left = LEFT.get();
                LEFT.set("something");
                boolean own = Thread.currentThread().getContextClassLoader() == getClass().getClassLoader();
                return new Page(List.of(), left + " " + own, true);
                """);

    try (ConnectorSession session = catalogue.open(thread)) {
      assertThat(fetch(session).cursor()).isEqualTo("null true");
      assertThat(fetch(session).cursor()).isEqualTo("null true");
    }
  }

  @Test
  void shouldAnswerNothingAfterItWasClosed() {
    ConnectorSession session = catalogue.open(ExampleSource.of("closed"));
    session.close();
    session.close();

    assertFails(session, SyncError.CONNECTOR_FAILS, Map.of("connector", "closed"));
  }

  private static void interruptSoon(HeardNotes notes) {
    Thread caller = Thread.currentThread();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (notes.heard().isEmpty()) {
            Thread.onSpinWait();
          }
          caller.interrupt();
        });
  }

  static FetchedPage fetch(ConnectorSession session) {
    return session.fetch(Stream.CUSTOMERS, Optional.empty(), new Scope.Changes(), 10);
  }

  private static void assertFails(
      ConnectorSession session, SyncError code, Map<String, String> details) {
    assertThatThrownBy(() -> fetch(session))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.details()).isEqualTo(details);
              assertThat(e).hasNoCause().hasMessageNotContaining("budi");
            });
  }
}
