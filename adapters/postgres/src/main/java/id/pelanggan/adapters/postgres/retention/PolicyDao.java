package id.pelanggan.adapters.postgres.retention;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(PolicyRow.class)
interface PolicyDao {
  @SqlUpdate(
      """
      insert into retention_policy
        (code, version, subject, trigger, period, action, warns_first, grace, citation,
         indonesian_title, english_title, active, changed_at, changed_by)
      values
        (:code, :version, :subject, :trigger, :period, :action, :warnsFirst, :grace, :citation,
         :indonesianTitle, :englishTitle, :active, :changedAt, :changedBy)
      """)
  void insert(@BindMethods PolicyRow row);

  @SqlQuery(
      """
      select distinct on (code)
             code, version, subject, trigger, period, action, warns_first, grace, citation,
             indonesian_title, english_title, active, changed_at, changed_by
      from retention_policy
      order by code, version desc
      """)
  List<PolicyRow> listNewest();

  @SqlQuery(
      """
      select code, version, subject, trigger, period, action, warns_first, grace, citation,
             indonesian_title, english_title, active, changed_at, changed_by
      from retention_policy
      where code = :code
      order by version desc
      """)
  List<PolicyRow> listVersions(@Bind("code") String code);
}
