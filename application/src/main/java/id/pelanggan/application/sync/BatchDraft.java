package id.pelanggan.application.sync;

import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.FetchedPage.Dropped;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** A batch while pages are added to it. Of each record only the latest is kept. */
final class BatchDraft {
  /** A list that is longer than before is nothing new. */
  private static final Pattern PLACE_IN_LIST = Pattern.compile("\\.\\d+(?=\\.|$)");

  private final RecordReader reader;
  private final List<Document> documents = new ArrayList<>();
  private final Map<ExternalId, Integer> places = new HashMap<>();
  private final Map<ExternalId, RefusedRecord> refused = new HashMap<>();
  private final List<RefusedRecord> refusedWithoutId = new ArrayList<>();
  private final Map<ExternalId, Dropped> dropped = new HashMap<>();
  private final Map<Shape, Boolean> shapes = new IdentityHashMap<>();
  private final Set<String> extras = new HashSet<>();
  private OptionalLong expected = OptionalLong.empty();
  private long read;

  BatchDraft(RecordReader reader) {
    this.reader = reader;
  }

  long read() {
    return read;
  }

  void add(FetchedPage page) {
    page.records().forEach(this::add);
    page.dropped().forEach(this::drop);
    read += page.records().size() + page.dropped().size();
    if (page.expected().isPresent()) {
      expected = page.expected();
    }
  }

  Batch finish(SourceId source, Intake intake, String cursor, boolean done) {
    List<RefusedRecord> out = new ArrayList<>(refused.values());
    out.addAll(refusedWithoutId);
    List<Integer> accepted = new ArrayList<>(documents.size());
    for (int place = 0; place < documents.size(); place++) {
      if (!refused.containsKey(documents.get(place).id())) {
        accepted.add(place);
      }
    }
    return new Batch(
        read,
        documents,
        intake.prepare(source, documents),
        out,
        accepted,
        List.copyOf(dropped.values()),
        extras,
        cursor,
        done,
        expected);
  }

  private void add(ReceivedRecord record) {
    note(record.shape());
    switch (reader.read(record)) {
      case RecordReading.Read(Document document) -> keep(document);
      case RecordReading.Refused(var refusal) -> {
        RefusedRecord out = new RefusedRecord(record, refusal, reader.contacts(record));
        record.id().ifPresentOrElse(id -> refused.put(id, out), () -> refusedWithoutId.add(out));
      }
    }
  }

  private void keep(Document document) {
    Integer place = places.get(document.id());
    if (place == null) {
      places.put(document.id(), documents.size());
      documents.add(document);
    } else if (!isOlder(document, documents.get(place))) {
      documents.set(place, document);
    }
    refused.remove(document.id());
    dropped.remove(document.id());
  }

  /** What is dropped stays known: what was said of it before in this batch comes in first. */
  private void drop(Dropped gone) {
    dropped.put(gone.id(), gone);
  }

  private void note(Shape shape) {
    if (shapes.put(shape, true) == null) {
      shape.cells().stream()
          .filter(cell -> cell.field().isEmpty())
          .map(cell -> PLACE_IN_LIST.matcher(cell.name()).replaceAll(".*"))
          .forEach(extras::add);
    }
  }

  private static boolean isOlder(Document one, Document other) {
    return one.changedAt().isPresent()
        && other.changedAt().isPresent()
        && one.changedAt().get().isBefore(other.changedAt().get());
  }
}
