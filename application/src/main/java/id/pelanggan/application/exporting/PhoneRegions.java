package id.pelanggan.application.exporting;

import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Mapping;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the region in which most of a source's phone numbers are what they were read as. */
final class PhoneRegions {
  private final PhoneNumbers phoneNumbers;
  private final Map<String, Integer> fitting = new LinkedHashMap<>();

  /**
   * @param mappings of the source's imports, the newest first
   */
  PhoneRegions(PhoneNumbers phoneNumbers, List<Mapping> mappings) {
    this.phoneNumbers = phoneNumbers;
    mappings.forEach(mapping -> fitting.putIfAbsent(mapping.phoneRegion(), 0));
    if (fitting.isEmpty()) {
      fitting.put(Mapping.DEFAULT_PHONE_REGION, 0);
    }
  }

  void take(Document document) {
    if (fitting.size() > 1 && document instanceof CustomerDocument customer) {
      customer.details().contactPoints().stream()
          .filter(point -> point.kind() == ContactKind.PHONE)
          .forEach(this::take);
    }
  }

  /** Of several that fit alike, that of the newest import. */
  String best() {
    return fitting.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private void take(ContactPoint phone) {
    fitting.replaceAll((region, count) ->
        phoneNumbers.normalise(phone.written(), region).orElse("").equals(phone.normalised())
            ? count + 1
            : count);
  }
}
