package id.pelanggan.adapters.postgres.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.AuditLog;
import id.pelanggan.application.port.AuditLogContract;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.PurposeCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresAuditLogTest implements AuditLogContract {
  private final TestDatabase database;
  private final House house;

  PostgresAuditLogTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty();
  }

  /** The role as which the application works, whatever login it has. */
  @Test
  void shouldLeaveTheApplicationNothingButToAddAndToRead() throws SQLException {
    auditLog()
        .append(
            new AuditEvent(
                house.nextId(),
                context(),
                AuditAction.KEYRING_CREATED,
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty()));

    assertRefused("update audit_event set items = 0");
    assertRefused("delete from audit_event");
    assertRefused("truncate audit_event");
    assertRefused("alter table audit_event disable trigger all");
    assertRefused("drop table audit_event");
    assertThat(stored()).hasSize(1);
  }

  private void assertRefused(String sql) throws SQLException {
    try (Connection session = database.ownerSessions().getConnection();
        Statement statement = session.createStatement()) {
      statement.execute("set role pelanggan_app");
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }
  }

  @Override
  public AuditLog auditLog() {
    return new PostgresAuditLog(database.database());
  }

  @Override
  public CallContext context() {
    return house.context();
  }

  @Override
  public List<AuditEvent> stored() {
    try (Connection connection = database.ownerSessions().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select id, occurred_at, actor, purpose, action, customer_id, subject, items,
                       reason
                from audit_event
                """)) {
      List<AuditEvent> events = new ArrayList<>();
      while (row.next()) {
        events.add(event(row));
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AuditEvent event(ResultSet row) throws SQLException {
    return new AuditEvent(
        row.getObject("id", UUID.class),
        new CallContext(
            new OperatorId(row.getObject("actor", UUID.class)),
            new PurposeCode(row.getString("purpose")),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant()),
        AuditAction.valueOf(row.getString("action")),
        Optional.ofNullable(row.getObject("customer_id", UUID.class)).map(CustomerId::new),
        Optional.ofNullable(row.getObject("subject", UUID.class)),
        row.getInt("items"),
        Optional.ofNullable(row.getString("reason")).map(RevealReason::valueOf));
  }
}
