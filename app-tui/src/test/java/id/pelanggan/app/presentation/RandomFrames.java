package id.pelanggan.app.presentation;

import java.util.Random;

/** Frames of any size with anything on them. */
final class RandomFrames {
  private static final Tone[] TONES = Tone.values();

  private final Random random;
  private final HostileText texts;

  RandomFrames(long seed) {
    this.random = new Random(seed);
    this.texts = new HostileText(random);
  }

  /** Mostly small ones, for which much happens at the edges. */
  Frame next() {
    return random.nextInt(4) == 0
        ? drawn(1 + random.nextInt(300), 1 + random.nextInt(100))
        : drawn(1 + random.nextInt(12), 1 + random.nextInt(4));
  }

  /** One of the same size, which often shares rows with the other. */
  Frame after(Frame before) {
    Frame frame = new Frame(before.columns(), before.rows());
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column += before.width(column, row)) {
        frame.put(
            column,
            row,
            before.cluster(column, row),
            before.width(column, row),
            before.tone(column, row));
      }
    }
    draw(Canvas.of(frame), random.nextInt(4));
    return frame;
  }

  private Frame drawn(int columns, int rows) {
    Frame frame = new Frame(columns, rows);
    draw(Canvas.of(frame), 1 + random.nextInt(2 * rows));
    return frame;
  }

  private void draw(Canvas canvas, int strokes) {
    for (int i = 0; i < strokes; i++) {
      int column = random.nextInt(canvas.columns());
      int row = random.nextInt(canvas.rows());
      int width = random.nextInt(canvas.columns() + 1);
      switch (random.nextInt(7)) {
        case 0 -> canvas.select(column, row, width);
        case 1 -> canvas.cursor(column, row);
        case 2 -> canvas.area(column, row, width, 4).panel(texts.next(), texts.next(), true);
        case 3 -> canvas.right(column, row, width, texts.next(), tone());
        case 4 -> canvas.cell(column, row, width, texts.next(), tone());
        default -> canvas.text(column, row, texts.next(), tone());
      }
    }
  }

  private Tone tone() {
    return TONES[random.nextInt(TONES.length)];
  }
}
