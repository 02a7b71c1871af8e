package id.pelanggan.adapters.postgres.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.NoticeAudience;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeCode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a notice has to be told to, from rows of the ledger. */
@PostgresTest
class PostgresNoticeAudienceTest {
  private static final NoticeCode MARKETING = new NoticeCode("marketing");

  private final TestDatabase database;
  private final NoticeAudience audience;

  PostgresNoticeAudienceTest(TestDatabase database) {
    this.database = database;
    this.audience = new PostgresNoticeAudience(database.database());
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldCountCustomersWhoAgreedUnderAnEarlierVersionByChannel() {
    agree(1, "EMAIL", 1, "GRANTED");
    agree(1, "WHATSAPP", 1, "GRANTED");
    agree(2, "EMAIL", 2, "GRANTED");
    agree(3, "EMAIL", 3, "GRANTED");
    agree(4, "EMAIL", 1, "WITHDRAWN");

    assertThat(audience.count(MARKETING, 3))
        .isEqualTo(Map.of(Channel.EMAIL, 2L, Channel.WHATSAPP, 1L));
    assertThat(audience.count(MARKETING, 1)).isEmpty();
    assertThat(audience.count(new NoticeCode("privacy"), 3)).isEmpty();
  }

  private void agree(int customer, String channel, int version, String standing) {
    UUID id = new UUID(1, customer);
    UUID event = new UUID(customer, channel.hashCode());
    UUID whole = new UUID(0, 0);
    database.execute(
        """
        insert into consent_event
          (customer_id, number, event_id, purpose, channel, contact_id, act, method, notice_code,
           notice_version, notice_language, notice_hash, by_guardian, actor, occurred_at,
           received_at)
        values ('%s', %d, '%s', 'marketing', '%s', '%s', 'GRANTED', 'COUNTER', 'marketing', %d,
          'id', 'ab', false, '%s', now(), now())
        """
            .formatted(id, Math.abs(channel.hashCode()), event, channel, whole, version, whole),
        """
        insert into consent_state
          (customer_id, purpose, channel, contact_id, standing, since, method, decided_by,
           by_guardian, grounds)
        values ('%s', 'marketing', '%s', '%s', '%s', now(), 'COUNTER', '%s', false, '')
        """
            .formatted(id, channel, whole, standing, event));
  }
}
