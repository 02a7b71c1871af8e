package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.Shape;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens single records that are kept aside for others; asks nobody's permission. */
public final class QuarantinedText {
  private final QuarantinedRecords quarantine;
  private final QuarantineSealing sealing;

  @Inject
  QuarantinedText(QuarantinedRecords quarantine, QuarantineSealing sealing) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** Row by row, by cell; none where the record is not there any more. */
  public List<Map<String, String>> list(QuarantineId id) {
    Optional<ReceivedRecord> record = quarantine.find(id).map(sealing::open);
    List<Map<String, String>> rows = new ArrayList<>();
    record.ifPresent(known -> {
      for (List<String> cells : known.rows()) {
        Map<String, String> named = new LinkedHashMap<>();
        known.id().map(ExternalId::value).ifPresent(own -> named.put("id", own));
        for (int place = 0; place < cells.size(); place++) {
          Shape.Cell cell = known.shape().cells().get(place);
          named.put(cell.name(), cells.get(place));
        }
        rows.add(named);
      }
    });
    return rows;
  }
}
