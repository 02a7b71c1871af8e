package id.pelanggan.adapters.index.memory;

import static id.pelanggan.adapters.index.memory.People.id;
import static id.pelanggan.adapters.index.memory.People.named;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.index.Dice;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {
  private final People people = new People();
  private final MemoryIndex index = people.index();

  @Test
  void shouldForgetWhatWasKnownOfACustomerWhoIsPutInAgain() {
    people.with(named(1, "Budi"), named(2, "Joko"));
    people.with(named(1, "Ani"));
    assertThat(people.find("budi")).isEmpty();
    assertThat(people.find("ani")).containsExactly(1);
    assertThat(index.count()).isEqualTo(2);
  }

  @Test
  void shouldTakeTheLastOfTwoEntriesOfOneCustomer() {
    people.with(named(1, "Budi"), named(1, "Ani"));
    assertThat(people.find("budi")).isEmpty();
    assertThat(people.find("ani")).containsExactly(1);
    assertThat(index.count()).isOne();
  }

  @Test
  void shouldForgetWhoIsRemovedAndPassOverStrangers() {
    people.with(named(1, "Budi"), named(2, "Budi"));
    index.remove(List.of(id(1), id(3)));
    index.remove(List.of(id(1)));
    assertThat(people.find("budi")).containsExactly(2);
    assertThat(index.count()).isOne();
  }

  @Test
  void shouldForgetEverything() {
    people.with(named(1, "Budi"));
    index.clear();
    assertThat(people.find("budi")).isEmpty();
    assertThat(index.count()).isZero();
  }

  @Test
  void shouldGiveMemoryBackWhenCustomersGo() {
    Random random = Dice.roll();
    index.put(anybody(0, 3_000, random));
    long full = index.bytes();
    index.remove(IntStream.range(0, 2_900).mapToObj(People::id).toList());
    assertThat(index.bytes()).isLessThan(full / 4);
    assertThat(index.count()).isEqualTo(100);
  }

  @Test
  void shouldHoldWhatItHeldWhereMoreIsTooLarge() {
    Random random = Dice.roll();
    MemoryIndex small = new MemoryIndex(120_000);
    small.put(anybody(0, 500, random));
    List<Hit> before = small.find("budi", Optional.empty(), 500);
    List<Entry> more = anybody(200, 9_000, random);
    assertThatThrownBy(() -> small.put(more))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(SearchError.SEARCH_TOO_LARGE);
              assertThat(Long.parseLong(failure.details().get("bytes"))).isGreaterThan(120_000);
              assertThat(failure.details()).containsEntry("limit", "120000");
            });
    assertThat(small.count()).isEqualTo(500);
    assertThat(before).isNotEmpty();
    assertThat(small.find("budi", Optional.empty(), 500)).isEqualTo(before);
    assertThat(small.bytes()).isLessThan(120_000);
    small.put(anybody(0, 500, random));
    assertThat(small.count()).isEqualTo(500);
  }

  /** In a process of its own, whose collector rounds nothing up. */
  @Test
  void shouldReckonTheMemoryThatItTakes() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeIndex.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] said = new String(process.getInputStream().readAllBytes(), US_ASCII).split(" ", -1);
    assertThat(process.waitFor()).isZero();
    double taken = Double.parseDouble(said[1]);
    assertThat(Double.parseDouble(said[0])).isBetween(taken * 0.8, taken * 1.2);
  }

  @Test
  void shouldBeSearchedWhileCustomersComeAndGo() throws Exception {
    Random random = Dice.roll();
    people.with(named(-1, "Xaverius"), named(-2, "Xaverius Yohanes"));
    AtomicBoolean ended = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> searches = new ArrayList<>();
      Callable<Integer> search = () -> searchUntil(ended);
      IntStream.range(0, 3).forEach(number -> searches.add(threads.submit(search)));
      for (int round = 0; round < 30; round++) {
        index.put(anybody(round * 100, 1_000, random));
        index.remove(IntStream.range(0, 800).mapToObj(People::id).toList());
      }
      ended.set(true);
      for (Future<Integer> done : searches) {
        assertThat(done.get()).isPositive();
      }
    }
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThatThrownBy(() -> new MemoryIndex(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.find("a", Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Integer searchUntil(AtomicBoolean ended) {
    int searches = 0;
    do {
      assertThat(people.find("xaverius")).containsExactly(-1, -2);
      assertThat(people.find("budi santoso")).doesNotHaveDuplicates();
      assertThat(index.bytes()).isPositive();
      searches++;
    } while (!ended.get());
    return searches;
  }

  private static List<Entry> anybody(int begin, int count, Random random) {
    return IntStream.range(begin, begin + count)
        .mapToObj(number -> People.anybody(number, random))
        .toList();
  }
}
