package id.pelanggan.adapters.postgres.session;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Statements on a table that only tests have, and questions about the session. */
interface NoteDao {
  String TABLE = "create table note (id int constraint note_key primary key, text text not null)";
  String RIGHTS = "grant select, insert on note to pelanggan_app";

  @SqlUpdate("insert into note (id, text) values (:id, :text)")
  void insert(@Bind("id") int id, @Bind("text") String text);

  @SqlQuery("select text from note order by id")
  List<String> listTexts();

  @SqlQuery("select id from note order by id")
  List<Integer> listIds();

  @SqlQuery("select pg_backend_pid()")
  int findSession();

  @SqlQuery("select current_user")
  String findUser();

  @SqlQuery("select session_user")
  String findLogin();

  @SqlQuery("select current_setting('transaction_isolation')")
  String findIsolation();

  @SqlUpdate("create table mine (id int)")
  void createTable();

  @SqlUpdate("create table public.mine (id int)")
  void createPublicTable();

  @SqlUpdate("alter table note add mine int")
  void alterTable();

  @SqlUpdate("drop table note")
  void dropTable();

  @SqlUpdate("insert into flyway_schema_history select * from flyway_schema_history")
  void insertHistory();

  @SqlUpdate("update flyway_schema_history set success = false")
  void updateHistory();

  @SqlUpdate("delete from flyway_schema_history")
  void deleteHistory();

  @SqlUpdate("set role pelanggan_owner")
  void becomeOwner();
}
