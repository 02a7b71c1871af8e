package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.RetentionTerm;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long data of a purpose is kept; the three belong together. */
final class RetentionOptions {
  @Option(
      names = "--kept",
      paramLabel = "${bundle:label.period}",
      descriptionKey = "purposes.kept",
      converter = PeriodConverter.class)
  private Optional<Period> period = Optional.empty();

  @Option(
      names = "--kept-from",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.keptFrom",
      converter = TextConverter.class)
  private Optional<String> trigger = Optional.empty();

  @Option(
      names = "--kept-by",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "purposes.keptBy",
      converter = Citation.class)
  private Optional<String> citation = Optional.empty();

  /**
   * @throws PelangganException {@link PurposeCommandError#RETENTION_INCOMPLETE} where one is given
   *     without the others
   */
  Optional<RetentionTerm> term() {
    long given = List.of(period, trigger, citation).stream().filter(Optional::isPresent).count();
    if (given == 0) {
      return Optional.empty();
    }
    if (given < 3) {
      throw new PelangganException(PurposeCommandError.RETENTION_INCOMPLETE);
    }
    String words = trigger.orElseThrow();
    return Optional.of(
        new RetentionTerm(
            period.orElseThrow(), new LocalText(words, words), citation.orElseThrow()));
  }

  static final class Citation implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String text = new TextConverter().convert(value);
      if (text.length() > RetentionTerm.LONGEST_CITATION) {
        throw new TypeConversionException("too long");
      }
      return text;
    }
  }
}
