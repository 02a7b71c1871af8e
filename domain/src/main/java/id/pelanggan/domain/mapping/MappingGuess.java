package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.List;
import java.util.Optional;

/**
 * What a file's columns seem to mean, by their names in Indonesian or English and by what stands in
 * them.
 *
 * @param questions what an operator has to say before the mapping is right; without the answers it
 *     has what is likelier, or nothing
 */
public record MappingGuess(Mapping mapping, List<OpenQuestion> questions) {
  public MappingGuess {
    requireNonNull(mapping, "mapping is null");
    questions = List.copyOf(questions);
  }

  /**
   * Guesses the mapping of a file. A file that {@link ShippedMappings} know gets theirs.
   *
   * @param source name of the source where no shipped mapping says it
   * @param columns of the file's header, as written
   * @param sample some of its first rows
   */
  public static MappingGuess of(
      Stream stream, String source, List<String> columns, List<Row> sample) {
    List<SampleColumn> samples = SampleColumn.of(columns, sample);
    Optional<Mapping> shipped = ShippedMappings.find(stream, columns);
    Mapping mapping =
        shipped.orElseGet(() -> {
          Mapping empty = Mapping.empty(stream, source);
          return new ColumnGuess(empty, samples).guess();
        });
    return new StyleGuess(mapping, samples, shipped.isPresent()).guess();
  }
}
