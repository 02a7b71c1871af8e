package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.record.StreamKind;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A connector lets go when it is told to. */
interface LifeContract extends Subject {
  Duration AT_ONCE = Duration.ofSeconds(2);
  Duration A_WHILE = Duration.ofSeconds(10);

  @Test
  default void shouldEndEarlyWhereItIsInterrupted() throws InterruptedException {
    for (Trouble trouble : new Trouble[] {Trouble.NO_ANSWER, Trouble.BUSY}) {
      if (source().troubles().contains(trouble)) {
        endEarly(trouble);
      }
    }
  }

  private void endEarly(Trouble trouble) throws InterruptedException {
    StreamKind stream = streams().getFirst();
    Connector connector = connector();
    source().fail(trouble);
    long calls = source().calls();
    Thread reader = Thread.ofPlatform().start(() -> readInVain(connector, stream));
    Waiting.until(A_WHILE, () -> source().calls() > calls);
    TimeUnit.MILLISECONDS.sleep(200);
    reader.interrupt();
    reader.join(AT_ONCE);
    assertThat(reader.isAlive()).as("reading after %s", trouble).isFalse();
    source().recover();
  }

  private static void readInVain(Connector connector, StreamKind stream) {
    try {
      connector.read(new ReadRequest(stream, Optional.empty(), Optional.empty(), 10));
    } catch (RuntimeException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  default void shouldCloseTwiceFromAnyThreadAndLeaveNoThread() throws InterruptedException {
    StreamKind stream = streams().getFirst();
    source().add(stream, 3);
    reading(stream).toTheEnd();
    Set<Thread> before = threads();
    Connector connector = connector();
    connector.read(new ReadRequest(stream, Optional.empty(), Optional.empty(), 10));
    Thread closer = Thread.ofPlatform().start(connector::close);
    closer.join(AT_ONCE);
    connector.close();
    Waiting.until(A_WHILE, () -> before.containsAll(threads()));
    assertThat(threads()).isSubsetOf(before);
  }

  /** All but those that carry virtual threads and those of the JDK. */
  private static Set<Thread> threads() {
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    threads.removeIf(thread ->
        thread.getName().startsWith("ForkJoinPool")
            || thread.getName().startsWith("HTTP-")
            || (thread.getThreadGroup() != null
                && thread.getThreadGroup().getName().equals("system")));
    return threads;
  }
}
