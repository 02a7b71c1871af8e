package id.pelanggan.adapters.index.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.index.Dice;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.domain.customer.CustomerId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final int CUSTOMERS = 60;

  @Test
  void shouldFindAfterAnyHistoryWhomALookAtEveryCustomerFinds() throws IOException {
    Random random = Dice.roll();
    for (int history = 0; history < 40; history++) {
      MemoryIndex index = new MemoryIndex(1L << 30);
      NaiveIndex naive = new NaiveIndex();
      for (int step = 0; step < 25; step++) {
        change(index, naive, random);
        assertThat(index.count()).isEqualTo(naive.count());
        for (int question = 0; question < 4; question++) {
          shouldAgree(index, naive, People.question(random), random);
        }
      }
    }
  }

  private static void change(MemoryIndex index, NaiveIndex naive, Random random)
      throws IOException {
    switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> {
        List<Entry> entries =
            numbers(random).mapToObj(number -> People.anybody(number, random)).toList();
        index.put(entries);
        naive.put(entries);
      }
      case 4, 5, 6 -> {
        List<CustomerId> gone = numbers(random).mapToObj(People::id).toList();
        index.remove(gone);
        naive.remove(gone);
      }
      default -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        index.load(new ByteArrayInputStream(out.toByteArray()));
      }
    }
  }

  private static IntStream numbers(Random random) {
    return random.ints(random.nextInt(15), 0, CUSTOMERS);
  }

  /** In pages of some length; together they are the whole list. */
  private static void shouldAgree(
      MemoryIndex index, NaiveIndex naive, String question, Random random) {
    List<Hit> expected = naive.find(question);
    int limit = 1 + random.nextInt(CUSTOMERS);
    List<Hit> found = new ArrayList<>();
    List<Hit> page = index.find(question, Optional.empty(), limit);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(limit);
      found.addAll(page);
      page = index.find(question, Optional.of(page.getLast()), limit);
    }
    assertThat(found).as(question).isEqualTo(expected);
  }
}
