package id.pelanggan.adapters.postgres.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RunRow.class)
interface RunDao {
  String RUN =
      """
      select id, actor, purpose, approved_at, customers, limit_percent, repeated, records_before,
             records_deleted,
             array(select code from retention_run_policy
                   where run_id = id order by code) as codes,
             array(select policy.customers from retention_run_policy as policy
                   where policy.run_id = id order by code) as counts
      from retention_run
      """;

  @SqlUpdate(
      """
      insert into retention_run
        (id, actor, purpose, approved_at, customers, limit_percent, repeated, records_before,
         records_deleted)
      values
        (:id, :actor, :purpose, :approvedAt, :customers, :limitPercent, cast(:repeated as bigint),
         cast(:recordsBefore as timestamptz), :recordsDeleted)
      """)
  void insert(@BindMethods RunRow row);

  @SqlUpdate(
      """
      insert into retention_run_policy (run_id, code, customers)
      select :id, code, customers from unnest(:codes, :counts) as approved (code, customers)
      """)
  void insertPolicies(@BindMethods RunRow row);

  @SqlUpdate(
      """
      update retention_run
      set records_deleted = records_deleted + :records,
          records_before = case when :last then null else records_before end
      where id = :id
      """)
  void addDeleted(@Bind("id") UUID id, @Bind("records") long records, @Bind("last") boolean last);

  @SqlQuery("<run> where id = :id")
  Optional<RunRow> find(@Define("run") String run, @Bind("id") UUID id);

  @SqlQuery("<run> order by approved_at desc, id desc limit :limit")
  List<RunRow> list(@Define("run") String run, @Bind("limit") int limit);

  @SqlQuery("<run> where records_before is not null order by id")
  List<RunRow> listWithRecords(@Define("run") String run);
}
