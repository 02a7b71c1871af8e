package id.pelanggan.toolkit.reading;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes records of what an answer lists. What cannot be read is set aside; where no record has its
 * id or its time any more, the API has changed, and nothing is taken.
 *
 * @param list the field of the answer that holds them; absent where there are none
 * @param others fields of the answer that may be lists beside it
 * @param id the field that identifies each
 * @param changedAt the field that says when it changed
 * @param mapping what one becomes: none where it is not wanted, several where it says several
 *     things
 */
public record RecordReader(
    StreamKind stream,
    String list,
    Set<String> others,
    String id,
    String changedAt,
    Function<JsonObject, List<SourceRecord>> mapping) {
  public RecordReader {
    requireNonNull(stream, "stream is null");
    requireNonNull(list, "list is null");
    others = Set.copyOf(others);
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(mapping, "mapping is null");
  }

  /**
   * @throws ConnectorException {@link FailureKind#STRUCTURE_CHANGED} where the list is none or has
   *     another name, or no element has an id or a time
   */
  public Records read(JsonObject answer) {
    List<JsonObject> elements = elements(answer);
    List<SourceRecord> records = new ArrayList<>(elements.size());
    List<UnreadableRecord> unreadable = new ArrayList<>();
    for (JsonObject element : elements) {
      try {
        records.addAll(mapping.apply(element));
      } catch (FieldProblem problem) {
        unreadable.add(unreadable(element, problem));
      }
    }
    requireSome(elements, id);
    requireSome(elements, changedAt);
    return new Records(elements.size(), records, unreadable);
  }

  private void requireSome(List<JsonObject> elements, String field) {
    if (!elements.isEmpty() && elements.stream().noneMatch(element -> element.has(field))) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, list + "." + field);
    }
  }

  private List<JsonObject> elements(JsonObject answer) {
    if (!answer.has(list) && !others.containsAll(answer.listNames())) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, list);
    }
    try {
      return answer.records(list);
    } catch (FieldProblem _) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, list);
    }
  }

  private UnreadableRecord unreadable(JsonObject element, FieldProblem problem) {
    return new UnreadableRecord(
        stream, findId(element), problem.problem(), problem.field(), element.all());
  }

  private Optional<String> findId(JsonObject element) {
    try {
      return element.findText(id).filter(text -> !text.isBlank());
    } catch (FieldProblem _) {
      return Optional.empty();
    }
  }

  /**
   * @param received how many elements the list had
   */
  public record Records(
      int received, List<SourceRecord> records, List<UnreadableRecord> unreadable) {
    public Records {
      records = List.copyOf(records);
      unreadable = List.copyOf(unreadable);
    }
  }
}
