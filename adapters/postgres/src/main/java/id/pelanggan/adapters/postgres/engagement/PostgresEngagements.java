package id.pelanggan.adapters.postgres.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Engagements;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Interactions and feedback in their tables. */
public final class PostgresEngagements implements Engagements {
  private static final List<String> INTERACTION =
      List.of("customer_id", "interaction_id", "source_id", "kind", "direction", "occurred_at");
  private static final List<String> FEEDBACK =
      List.of("customer_id", "feedback_id", "source_id", "kind", "score", "occurred_at");

  private final Database database;

  @Inject
  public PostgresEngagements(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insertInteractions(List<Had<InteractionDocument>> interactions) {
    if (interactions.isEmpty()) {
      return;
    }
    database.copy(
        "interaction",
        INTERACTION,
        copy -> {
          for (Had<InteractionDocument> item : interactions) {
            copy.row()
                .uuid(item.key().customer().value())
                .uuid(item.key().record())
                .uuid(item.source().value())
                .text(item.document().kind().name())
                .text(item.document().direction().name())
                .instant(item.document().occurredAt());
          }
        });
  }

  @Override
  public void deleteInteractions(Collection<Key> interactions) {
    if (!interactions.isEmpty()) {
      database.run(
          EngagementDao.class,
          dao -> dao.deleteInteractions(customers(interactions), records(interactions)));
    }
  }

  @Override
  public void insertFeedback(List<Had<FeedbackDocument>> feedback) {
    if (feedback.isEmpty()) {
      return;
    }
    database.copy(
        "feedback",
        FEEDBACK,
        copy -> {
          for (Had<FeedbackDocument> item : feedback) {
            copy.row()
                .uuid(item.key().customer().value())
                .uuid(item.key().record())
                .uuid(item.source().value())
                .text(item.document().kind().name());
            item.document().score().ifPresentOrElse(score -> copy.int2((short) score), copy::none);
            copy.instant(item.document().occurredAt());
          }
        });
  }

  @Override
  public void deleteFeedback(Collection<Key> feedback) {
    if (!feedback.isEmpty()) {
      database.run(
          EngagementDao.class, dao -> dao.deleteFeedback(customers(feedback), records(feedback)));
    }
  }

  private static UUID[] customers(Collection<Key> keys) {
    return keys.stream().map(key -> key.customer().value()).toArray(UUID[]::new);
  }

  private static UUID[] records(Collection<Key> keys) {
    return keys.stream().map(Key::record).toArray(UUID[]::new);
  }
}
