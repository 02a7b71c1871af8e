package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The facts of interactions and feedback; what was said is sealed elsewhere. */
public interface Engagements {

  void insertInteractions(List<Had<InteractionDocument>> interactions);

  void deleteInteractions(Collection<Key> interactions);

  void insertFeedback(List<Had<FeedbackDocument>> feedback);

  void deleteFeedback(Collection<Key> feedback);

  record Key(CustomerId customer, UUID record) {}

  record Had<D>(Key key, SourceId source, D document) {}
}
