package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The products that order lines name before any catalogue does. */
final class Assortment {
  private final SourceRecords records;
  private final Products products;
  private final Sealing sealing;
  private final TimeOrderedIds ids;

  @Inject
  Assortment(SourceRecords records, Products products, Sealing sealing, TimeOrderedIds ids) {
    this.records = requireNonNull(records, "records is null");
    this.products = requireNonNull(products, "products is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Adds what the orders name and nobody has named before, and notes what they call the products of
   * a catalogue, which may be taken back.
   */
  void mention(SourceId source, List<Document> orders) {
    Map<BlindIndex, OrderLine> named = named(source, orders);
    List<Products.Sold> listed = new ArrayList<>();
    for (Identity known : records.listIdentities(Stream.PRODUCTS, named.keySet())) {
      OrderLine line = named.remove(known.digest());
      if (line != null && known.version() > 0) {
        listed.add(sold(known.record(), source, line));
      }
    }
    List<Identity> identities = new ArrayList<>();
    List<Products.Sold> sold = new ArrayList<>();
    named.forEach((digest, line) -> {
      UUID id = ids.next();
      identities.add(new Identity(digest, id, id, source, 0, 0, digest, Instant.EPOCH));
      sold.add(sold(id, source, line));
    });
    records.insertIdentities(Stream.PRODUCTS, identities);
    products.insertMentioned(sold);
    products.mention(listed);
  }

  /** Takes away what no order line and no catalogue names any more. */
  void forget(SourceId source) {
    List<UUID> unmentioned = products.listUnmentioned(source);
    products.delete(unmentioned);
    records.deleteIdentities(Stream.PRODUCTS, unmentioned);
    products.unmention(source);
  }

  private static Products.Sold sold(UUID id, SourceId source, OrderLine line) {
    return new Products.Sold(
        id,
        source,
        new ProductDocument(
            new ExternalId(line.productCode()),
            Optional.empty(),
            line.description(),
            "",
            "",
            new TreeMap<>()));
  }

  private Map<BlindIndex, OrderLine> named(SourceId source, List<Document> documents) {
    Map<String, OrderLine> byCode = new LinkedHashMap<>();
    for (Document document : documents) {
      for (OrderLine line : ((OrderDocument) document).lines()) {
        if (!line.productCode().isBlank()) {
          byCode.putIfAbsent(line.productCode(), line);
        }
      }
    }
    Map<BlindIndex, OrderLine> byDigest = new LinkedHashMap<>();
    byCode.forEach((code, line) ->
        byDigest.put(sealing.digest(source, Stream.PRODUCTS, new ExternalId(code)), line));
    return byDigest;
  }
}
