package id.pelanggan.application.disclosure;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.sales.OrderLine;
import java.util.Map;

/** Everything that a document of a source says, as a part of the tree. */
final class DocumentNodes {
  private DocumentNodes() {}

  static Node of(Document document) {
    Branch branch =
        new Branch().put("id", document.id().value()).put("changedAt", document.changedAt());
    switch (document) {
      case CustomerDocument customer -> customer(customer, branch);
      case OrderDocument order -> order(order, branch);
      case InteractionDocument interaction ->
          branch
              .put("customer", reference(interaction.customer()))
              .put("kind", interaction.kind())
              .put("direction", interaction.direction())
              .put("occurredAt", interaction.occurredAt())
              .put("text", interaction.text());
      case FeedbackDocument feedback -> {
        branch.put("customer", reference(feedback.customer())).put("kind", feedback.kind());
        feedback.score().ifPresent(score -> branch.put("score", score));
        branch.put("occurredAt", feedback.occurredAt()).put("text", feedback.text());
      }
      case ProductDocument product -> branch.put("name", product.name());
    }
    return branch.put("extras", Branch.theirs(document.extras())).ours();
  }

  private static void customer(CustomerDocument document, Branch branch) {
    Branch attributes = new Branch();
    document.details().attributes().forEach((name, value) -> attributes.put(name.name(), value));
    branch
        .put("customer", reference(document.customer()))
        .put("attributes", attributes.ours())
        .put(
            "contacts",
            document.details().contactPoints().stream()
                .map(point -> GoldenRecord.contact(point).ours())
                .toList())
        .put(
            "addresses",
            document.details().addresses().stream()
                .map(address -> GoldenRecord.address(address).ours())
                .toList())
        .put("preferences", Branch.theirs(document.details().preferences()))
        .put("statements", Branch.theirs(document.details().statements()));
  }

  private static void order(OrderDocument order, Branch branch) {
    branch
        .put("number", order.number())
        .put("customer", reference(order.customer()))
        .put("kind", order.kind())
        .put("orderedAt", order.orderedAt())
        .put("orderedOn", order.orderedOn())
        .put("currency", order.currency().getCurrencyCode())
        .put("channel", order.channel())
        .put("original", order.original().map(ExternalId::value))
        .put("lines", order.lines().stream().map(DocumentNodes::line).toList());
  }

  private static Node line(OrderLine line) {
    return new Branch()
        .put("product", line.productCode())
        .put("description", line.description())
        .put("quantity", line.quantity().amount().toPlainString())
        .put("unitPriceMinor", String.valueOf(line.unitPrice().minor()))
        .put("amountMinor", String.valueOf(line.amount().minor()))
        .ours();
  }

  private static String reference(CustomerReference reference) {
    return switch (reference) {
      case CustomerReference.Named(ExternalId id) -> id.value();
      case CustomerReference.Chosen chosen -> "";
      case CustomerReference.WalkIn walkIn -> "";
    };
  }

  /** What a row that stayed out says, by its own names. */
  static Node row(Map<String, String> cells) {
    return Branch.theirs(cells);
  }
}
