package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.source.Stream;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One file that the shop exports. Two are equal where their rows are.
 *
 * @param name of the file, without a folder
 * @param source the name of the source that it belongs to
 * @param linksByEmail whether the source's e-mail addresses are verified
 * @param timeZone of times that are written without one
 * @param currency of amounts that are written without one
 * @param dates how days are written; its first rows alone may leave that open
 * @param numbers how amounts are written
 * @param rows is handed where each row goes; starts from the first row each time
 */
public record SampleFile(
    String name,
    String source,
    Stream stream,
    boolean linksByEmail,
    String timeZone,
    String currency,
    DateStyle dates,
    NumberStyle numbers,
    List<String> header,
    Consumer<Consumer<List<String>>> rows) {
  public SampleFile {
    requireNonNull(name, "name is null");
    requireNonNull(source, "source is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(timeZone, "timeZone is null");
    requireNonNull(currency, "currency is null");
    requireNonNull(dates, "dates is null");
    requireNonNull(numbers, "numbers is null");
    header = List.copyOf(header);
    requireNonNull(rows, "rows is null");
  }

  /** What an operator who knows the shop would say of the file. */
  public PlanImport.Answers answers() {
    return new PlanImport.Answers(
        Optional.of(source),
        Optional.of(ZoneId.of(timeZone)),
        Optional.of(Currency.getInstance(currency)),
        Optional.of(dates),
        Optional.of(numbers),
        linksByEmail);
  }

  /** Each row has as many cells as the header; the rows are not kept. */
  public void forEachRow(Consumer<List<String>> action) {
    rows.accept(action);
  }
}
