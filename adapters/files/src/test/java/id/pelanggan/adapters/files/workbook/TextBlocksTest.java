package id.pelanggan.adapters.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextBlocksTest {
  private static final long SEED = 20_261_123;

  @Test
  void shouldGiveBackEveryTextWhereverItLies() {
    Random random = new Random(SEED);
    for (long memory : new long[] {0, 30_000, 1 << 20}) {
      List<String> texts = new ArrayList<>();
      try (TextBlocks blocks = new TextBlocks(memory)) {
        for (int i = 0; i < 5_000; i++) {
          String text = "é".repeat(random.nextInt(i % 500 == 0 ? 50_000 : 40)) + i;
          texts.add(text);
          blocks.add(text);
          int any = random.nextInt(texts.size());
          if (any < blocks.readable()) {
            assertThat(blocks.text(any)).as("seed %d", SEED).isEqualTo(texts.get(any));
          }
        }
        blocks.settle();
        assertThat(blocks.size()).isEqualTo(blocks.readable()).isEqualTo(texts.size());
        for (int i = 0; i < texts.size(); i++) {
          assertThat(blocks.text(i)).as("seed %d", SEED).isEqualTo(texts.get(i));
        }
      }
    }
  }

  @Test
  void shouldHoldTheEmptyText() {
    try (TextBlocks blocks = new TextBlocks(100)) {
      blocks.add("");
      blocks.settle();
      blocks.settle();

      assertThat(blocks.text(0)).isEmpty();
      assertThat(blocks.readable()).isEqualTo(1);
    }
  }
}
