package id.pelanggan.adapters.postgres.customer;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.adult;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.phone;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.MatchCandidatesContract;
import id.pelanggan.domain.sync.MatchReason;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresMatchCandidatesTest implements MatchCandidatesContract {
  private final TestDatabase database;

  PostgresMatchCandidatesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldKeepWhyTheyMayBeOne() {
    customers()
        .insert(List.of(adult(1, email(1), phone(1)), adult(2, email(1), phone(1), phone(2))));
    customers().insert(List.of(adult(3, phone(2))));

    candidates().find(List.of(customer(2)), CHANGE_SET, NOON);
    candidates().add(customer(3), customer(1), MatchReason.SOURCE, CHANGE_SET, NOON);

    assertThat(
            database.query(
                """
                select concat_ws(' ', customer_id, other_id, reason)
                from match_candidate
                order by customer_id, other_id
                """))
        .containsExactly(pair(1, 2, "EMAIL"), pair(1, 3, "SOURCE"), pair(2, 3, "PHONE"));
  }

  private static String pair(int one, int other, String reason) {
    return customer(one).value() + " " + customer(other).value() + " " + reason;
  }

  @Override
  public MatchCandidates candidates() {
    return new PostgresMatchCandidates(database.database());
  }

  @Override
  public Customers customers() {
    return new PostgresCustomers(database.database());
  }
}
