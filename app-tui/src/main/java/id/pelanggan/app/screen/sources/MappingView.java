package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Lines.Labelled;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;

/** How a file was read, in words. */
final class MappingView {
  private MappingView() {}

  /**
   * @param first the line that is seen first; the last ones stay on the screen
   * @return the line that was seen first
   */
  static int draw(Canvas canvas, Look look, Mapping mapping, int first) {
    List<Labelled> lines = lines(look, mapping);
    int from = Math.clamp(first, 0, Math.max(0, lines.size() - canvas.rows()));
    Lines.draw(canvas, 0, lines.subList(from, lines.size()));
    return from;
  }

  private static List<Labelled> lines(Look look, Mapping mapping) {
    List<Labelled> lines = new ArrayList<>();
    for (Field field : Field.of(mapping.stream())) {
      List<String> names = mapping.columns(field);
      if (!names.isEmpty()) {
        lines.add(line(look.phrases().word(field), "← " + String.join(", ", names)));
      }
    }
    lines.add(line("", ""));
    lines.add(line(look.say("sources.reading.dates"), look.phrases().word(mapping.dates())));
    lines.add(line(look.say("sources.reading.numbers"), look.phrases().word(mapping.numbers())));
    mapping
        .zone()
        .ifPresent(zone -> lines.add(line(look.say("sources.reading.zone"), zone.getId())));
    mapping
        .currency()
        .ifPresent(money ->
            lines.add(line(look.say("sources.reading.currency"), money.getCurrencyCode())));
    return lines;
  }

  private static Labelled line(String label, String text) {
    return new Labelled(label, text, Tone.TEXT);
  }
}
