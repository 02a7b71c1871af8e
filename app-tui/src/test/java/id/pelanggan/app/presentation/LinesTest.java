package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.presentation.Lines.Labelled;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void shouldBreakBetweenWords() {
    assertThat(Lines.wrap("Boleh tutup layar ini; tugas tetap berjalan.", 16))
        .containsExactly("Boleh tutup", "layar ini; tugas", "tetap berjalan.");
    assertThat(Lines.wrap("satu\n\ndua", 16)).containsExactly("satu", "", "dua");
    assertThat(Lines.wrap("", 16)).isEmpty();
    assertThat(Lines.wrap("satu", 0)).isEmpty();
  }

  @Test
  void shouldBreakWordsThatAreLongerThanALine() {
    assertThat(Lines.wrap("ya ketidakberpihakan", 8))
        .containsExactly("ya", "ketidakb", "erpihaka", "n");
    assertThat(Lines.wrap("日本語の名前", 5)).containsExactly("日本", "語の", "名前");
  }

  @Test
  void shouldNeverBeWiderThanAskedFor() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    HostileText texts = new HostileText(random);
    for (int i = 0; i < 5000; i++) {
      int columns = 1 + random.nextInt(20);

      assertThat(Lines.wrap(texts.next() + " " + texts.next(), columns))
          .allMatch(line -> Text.width(line) <= columns);
    }
  }

  @Test
  void shouldWriteParagraphsAndValuesBelowEachOther() {
    Frame frame = new Frame(24, 5);
    Canvas canvas = Canvas.of(frame);
    int row = Lines.draw(canvas, 0, "Nomor ini tidak dapat dibaca.", Tone.TEXT);
    row =
        Lines.draw(
            canvas,
            row,
            List.of(
                new Labelled("Kota", "Bandung"),
                new Labelled("Telepon", "0800-0012-3456", Tone.CONCEALED)));

    assertThat(row).isEqualTo(4);
    assertThat(frame.line(1)).isEqualTo("dibaca.");
    assertThat(frame.line(2)).isEqualTo("Kota     Bandung");
    assertThat(frame.line(3)).isEqualTo("Telepon  0800-0012-3456");
    assertThat(frame.tone(9, 3)).isEqualTo(Tone.CONCEALED);
  }
}
