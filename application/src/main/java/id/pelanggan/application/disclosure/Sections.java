package id.pelanggan.application.disclosure;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.port.AccessRows;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** All sections, in the order in which they are read. */
final class Sections {
  private final Map<String, Section> sections = new LinkedHashMap<>();

  @Inject
  Sections(
      GoldenRecord goldenRecord,
      SourceVersions sourceVersions,
      OwnRequests ownRequests,
      ConsentLedger consents,
      ToldSystems toldSystems,
      KeptAsideRows keptAside,
      ProcessingTrail trail,
      AccessRows rows,
      StoredRows storedRows) {
    sections.put("profile", goldenRecord);
    sections.put("processing", trail);
    sections.put("consents", consents);
    sections.put("requests", ownRequests);
    sections.put("sources", sourceVersions);
    sections.put("keptAside", keptAside);
    sections.put("toldSystems", toldSystems);
    sections.put(
        "possibleDoubles",
        customer ->
            new Branch().put("count", String.valueOf(rows.countCandidates(customer))).ours());
    sections.put("storedRows", storedRows);
  }

  AccessRecord read(CustomerId customer) {
    Map<String, Node> read = new LinkedHashMap<>();
    sections.forEach((name, section) -> read.put(name, section.read(customer)));
    return new AccessRecord(read);
  }
}
