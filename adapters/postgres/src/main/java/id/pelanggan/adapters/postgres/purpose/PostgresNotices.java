package id.pelanggan.adapters.postgres.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Notices;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeTold;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;

/** Notices in their tables, to which the application can only add. */
public final class PostgresNotices implements Notices {
  private static final String ALL = "";
  private static final String NONE = "";

  private final Database database;

  @Inject
  public PostgresNotices(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Notice> list() {
    return database.with(NoticeDao.class, dao -> notices(dao, ALL));
  }

  @Override
  public List<Notice> listVersions(NoticeCode code) {
    return database.with(NoticeDao.class, dao -> notices(dao, code.value()));
  }

  private static List<Notice> notices(NoticeDao dao, String code) {
    List<NoticeTextRow> texts = dao.listTexts(code);
    return dao.list(code).stream().map(row -> row.toNotice(texts)).toList();
  }

  @Override
  public boolean insertIfAbsent(Notice notice, CallContext context) {
    return database.inTransaction(
        () -> database.with(NoticeDao.class, dao -> insert(dao, notice, context)));
  }

  private static boolean insert(NoticeDao dao, Notice notice, CallContext context) {
    String code = notice.code().value();
    if (dao.insertIfAbsent(code, notice.version(), notice.validFrom()) == 0) {
      return false;
    }
    dao.insertTexts(notice.texts().stream().map(text -> NoticeTextRow.of(notice, text)).toList());
    dao.insertPurposes(
        code,
        notice.version(),
        notice.purposes().stream().map(PurposeCode::value).toArray(String[]::new));
    return move(dao, notice, NONE, notice.state(), context);
  }

  @Override
  public boolean move(Notice notice, NoticeState to, CallContext context) {
    return database.with(
        NoticeDao.class, dao -> move(dao, notice, notice.state().name(), to, context));
  }

  private static boolean move(
      NoticeDao dao, Notice notice, String from, NoticeState to, CallContext context) {
    return dao.move(
            notice.code().value(),
            notice.version(),
            from,
            to.name(),
            context.at(),
            context.actor().value())
        == 1;
  }

  @Override
  public void insertTold(NoticeCode code, int version, NoticeTold told, CallContext context) {
    database.run(
        NoticeDao.class,
        dao ->
            dao.insertTold(
                code.value(),
                version,
                told.channel().name(),
                told.people(),
                told.at(),
                context.actor().value()));
  }

  @Override
  public List<NoticeTold> listTold(NoticeCode code, int version) {
    return database.with(NoticeDao.class, dao -> dao.listTold(code.value(), version)).stream()
        .map(ToldRow::toTold)
        .toList();
  }
}
