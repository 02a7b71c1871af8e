package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.bench.FormatFigures;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast text and workbooks are. */
final class FormatAnswer {
  private FormatAnswer() {}

  /**
   * @param key of the sentence
   */
  static Answer of(String key, FormatFigures figures, Phrases phrases) {
    long heap = Runtime.getRuntime().maxMemory();
    String line =
        phrases.say(
            key,
            Map.of(
                "ratio", String.format(Locale.ROOT, "%.2f", figures.ratio()),
                "rows", phrases.number(figures.rows()),
                "text", phrases.number(Math.round(figures.textRate())),
                "workbook", phrases.number(Math.round(figures.workbookRate()))));
    return Answer.done(
        List.of(line, phrases.say("bench.heap", Map.of("heap", phrases.bytes(heap)))),
        new Json(
            figures.ratio(),
            figures.textRate(),
            figures.workbookRate(),
            figures.rows(),
            figures.text(),
            figures.workbook(),
            heap,
            System.getProperty("java.vm.version")));
  }

  /**
   * @param ratio the speed of workbooks as a part of that of text; seconds are bench goals only
   */
  record Json(
      double ratio,
      double textRowsPerSecond,
      double workbookRowsPerSecond,
      long rows,
      List<Double> textSeconds,
      List<Double> workbookSeconds,
      long maximumHeapBytes,
      String jvm) {}
}
