package id.pelanggan.adapters.postgres.engagement;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.source;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Engagements;
import id.pelanggan.application.port.Engagements.Had;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresEngagementsTest {
  private final TestDatabase database;
  private final Engagements engagements;

  PostgresEngagementsTest(TestDatabase database) {
    this.database = database;
    this.engagements = new PostgresEngagements(database.database());
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldStoreWhatCanBeCountedOfInteractions() {
    engagements.insertInteractions(List.of(call(1), call(2)));
    engagements.deleteInteractions(List.of(key(1), new Engagements.Key(customer(9), id(2))));

    assertThat(database.query("select interaction::text from interaction"))
        .containsExactly(
            "(%s,%s,%s,CALL,INBOUND,\"2026-11-23 12:00:00.123456+00\")"
                .formatted(id(1), id(2), source(1).id().value()));
  }

  @Test
  void shouldStoreWhatCanBeCountedOfFeedback() {
    engagements.insertFeedback(
        List.of(
            praise(1, OptionalInt.of(0)),
            praise(2, OptionalInt.empty()),
            praise(3, OptionalInt.of(10))));
    engagements.deleteFeedback(List.of(key(1)));

    assertThat(database.query("select kind || score from feedback where score is not null"))
        .containsExactly("PRAISE10");
    assertThat(database.query("select count(*) from feedback")).containsExactly("2");
  }

  private static Engagements.Key key(int number) {
    return new Engagements.Key(customer(1), id(number));
  }

  private static Had<InteractionDocument> call(int number) {
    return new Had<>(
        key(number),
        source(1).id(),
        new InteractionDocument(
            new ExternalId("T-" + number),
            Optional.empty(),
            new CustomerReference.WalkIn(),
            InteractionKind.CALL,
            Direction.INBOUND,
            NOON,
            "",
            new TreeMap<>()));
  }

  private static Had<FeedbackDocument> praise(int number, OptionalInt score) {
    return new Had<>(
        key(number),
        source(1).id(),
        new FeedbackDocument(
            new ExternalId("F-" + number),
            Optional.empty(),
            new CustomerReference.WalkIn(),
            FeedbackKind.PRAISE,
            score,
            NOON,
            "",
            new TreeMap<>()));
  }
}
