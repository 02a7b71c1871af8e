package id.pelanggan.adapters.postgres.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.NoticeAudience;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeCode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has to be told of a notice, from the ledger of consents. */
public final class PostgresNoticeAudience implements NoticeAudience {
  private final Database database;

  @Inject
  public PostgresNoticeAudience(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Map<Channel, Long> count(NoticeCode code, int below) {
    return database.with(AudienceDao.class, dao -> dao.count(code.value(), below)).stream()
        .collect(Collectors.toMap(row -> Channel.valueOf(row.channel()), AudienceRow::customers));
  }
}
