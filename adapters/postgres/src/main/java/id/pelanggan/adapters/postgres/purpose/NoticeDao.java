package id.pelanggan.adapters.postgres.purpose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(NoticeRow.class)
@RegisterConstructorMapper(NoticeTextRow.class)
@RegisterConstructorMapper(ToldRow.class)
interface NoticeDao {

  @SqlUpdate(
      """
      insert into notice_version (notice, version, valid_from)
      values (:notice, :version, :validFrom)
      on conflict (notice, version) do nothing
      """)
  int insertIfAbsent(
      @Bind("notice") String notice,
      @Bind("version") int version,
      @Bind("validFrom") LocalDate validFrom);

  @SqlBatch(
      """
      insert into notice_text
        (notice, version, language, template, spoken_template, text, spoken, hash)
      values
        (:notice, :version, :language, :template, :spokenTemplate, :text, :spoken, :hash)
      """)
  void insertTexts(@BindMethods List<NoticeTextRow> rows);

  @SqlUpdate(
      """
      insert into notice_purpose (notice, version, purpose)
      select :notice, :version, purpose from unnest(:purposes) as covered (purpose)
      """)
  void insertPurposes(
      @Bind("notice") String notice,
      @Bind("version") int version,
      @Bind("purposes") String[] purposes);

  /** Nothing where the last state is not the one before. */
  @SqlUpdate(
      """
      insert into notice_event (notice, version, ordinal, state, happened_at, actor)
      select :notice, :version, coalesce(max(ordinal), 0) + 1, :to, :at, :actor
      from notice_event
      where notice = :notice and version = :version
      having :from = coalesce((array_agg(state order by ordinal desc))[1], '')
      on conflict (notice, version, ordinal) do nothing
      """)
  int move(
      @Bind("notice") String notice,
      @Bind("version") int version,
      @Bind("from") String from,
      @Bind("to") String to,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor);

  @SqlQuery(
      """
      select notice_version.notice, notice_version.version, notice_version.valid_from,
             array(
               select purpose
               from notice_purpose
               where notice_purpose.notice = notice_version.notice
                 and notice_purpose.version = notice_version.version
               order by purpose) as purposes,
             last.state, last.happened_at
      from notice_version
      cross join lateral (
        select state, happened_at
        from notice_event
        where notice_event.notice = notice_version.notice
          and notice_event.version = notice_version.version
        order by ordinal desc
        limit 1) as last
      where :notice in ('', notice_version.notice)
      order by notice_version.notice, notice_version.version desc
      """)
  List<NoticeRow> list(@Bind("notice") String notice);

  @SqlQuery(
      """
      select notice, version, language, template, spoken_template, text, spoken, hash
      from notice_text
      where :notice in ('', notice)
      order by notice, version, language
      """)
  List<NoticeTextRow> listTexts(@Bind("notice") String notice);

  @SqlUpdate(
      """
      insert into notice_told (notice, version, channel, people, told_at, told_by)
      values (:notice, :version, :channel, :people, :at, :actor)
      """)
  void insertTold(
      @Bind("notice") String notice,
      @Bind("version") int version,
      @Bind("channel") String channel,
      @Bind("people") long people,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor);

  @SqlQuery(
      """
      select channel, people, told_at
      from notice_told
      where notice = :notice and version = :version
      order by told_at, channel
      """)
  List<ToldRow> listTold(@Bind("notice") String notice, @Bind("version") int version);
}
