package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void shouldGiveTheMinimumAndPartTheRestByWeight() {
    assertThat(Share.part(100, Share.fixed(10), Share.rest(2), Share.rest(1)))
        .containsExactly(10, 60, 30);
    assertThat(Share.part(10, new Share(2, 1), new Share(2, 1), new Share(2, 1)))
        .containsExactly(4, 3, 3);
  }

  @Test
  void shouldGiveTheFirstOnesTheirsWhereThereIsTooLittle() {
    assertThat(Share.part(15, new Share(10, 1), new Share(10, 1), Share.rest(1)))
        .containsExactly(10, 5, 0);
  }

  @Test
  void shouldUseEveryCellAndNoMore() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      int cells = random.nextInt(200);
      List<Share> shares =
          Stream.generate(() -> new Share(random.nextInt(30), random.nextInt(4)))
              .limit(1 + random.nextInt(6))
              .toList();
      int[] sizes = Share.part(cells, shares);
      int wanted = shares.stream().mapToInt(Share::minimum).sum();
      boolean grows = shares.stream().anyMatch(share -> share.weight() > 0);

      assertThat(sizes).hasSize(shares.size());
      assertThat(Arrays.stream(sizes)).allMatch(size -> size >= 0);
      assertThat(Arrays.stream(sizes).sum()).isEqualTo(grows ? cells : Math.min(cells, wanted));
    }
  }

  @Test
  void shouldRefuseLessThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, -1));
  }

  @Test
  void shouldPutPartsBesideAndBelowEachOther() {
    Canvas canvas = Canvas.of(new Frame(30, 10)).area(2, 1, 20, 8);
    List<Canvas> columns = Split.columns(canvas, Share.fixed(5), Share.rest(1));
    List<Canvas> rows = Split.rows(canvas, Share.rest(1), Share.fixed(2));

    assertThat(columns).extracting(Canvas::left).containsExactly(2, 7);
    assertThat(columns).extracting(Canvas::columns).containsExactly(5, 15);
    assertThat(rows).extracting(Canvas::top).containsExactly(1, 7);
    assertThat(rows).extracting(Canvas::rows).containsExactly(6, 2);
  }
}
