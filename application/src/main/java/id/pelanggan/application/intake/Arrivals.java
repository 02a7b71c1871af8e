package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes documents ready to be judged. */
final class Arrivals {
  private final Sealing sealing;

  @Inject
  Arrivals(Sealing sealing) {
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  Arrival of(SourceId source, Document document) {
    byte[] bytes = DocumentCodec.encode(document);
    return new Arrival(
        document,
        sealing.digest(source, document.stream(), document.id()),
        customer(source, document),
        bytes,
        sealing.content(bytes));
  }

  private Optional<BlindIndex> customer(SourceId source, Document document) {
    return switch (document) {
      case CustomerDocument itself -> Optional.empty();
      case ProductDocument nobodys -> Optional.empty();
      case OrderDocument order -> customer(source, order.customer());
      case InteractionDocument interaction -> customer(source, interaction.customer());
      case FeedbackDocument feedback -> customer(source, feedback.customer());
    };
  }

  private Optional<BlindIndex> customer(SourceId source, CustomerReference reference) {
    return switch (reference) {
      case CustomerReference.Named named ->
          Optional.of(sealing.digest(source, Stream.CUSTOMERS, named.id()));
      case CustomerReference.WalkIn nobody -> Optional.of(sealing.digestOfWalkIn(source));
      case CustomerReference.Chosen chosen -> Optional.empty();
    };
  }
}
