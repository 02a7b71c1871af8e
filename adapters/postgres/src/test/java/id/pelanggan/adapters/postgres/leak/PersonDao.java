package id.pelanggan.adapters.postgres.leak;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Statements that can fail in every way a statement of the product could. */
interface PersonDao {
  String[] TABLE = {
    "drop table if exists person",
    """
    create table person (
      id int primary key,
      name text not null unique,
      phone text check (phone !~ '^[+]62000'),
      birth date not null default '1987-06-05'
    )
    """,
    """
    create or replace function refuse(name text) returns text language plpgsql as $$
    begin
      raise exception 'refused: %', name using detail = name, hint = name;
    end
    $$
    """,
    "grant select, insert on person to pelanggan_app",
  };

  @SqlUpdate("insert into person (id, name, phone) values (:id, :name, :phone)")
  void insert(@Bind("id") int id, @Bind("name") String name, @Bind("phone") String phone);

  @SqlUpdate("insert into person (id, name, birth) values (:id, :name, null)")
  void insertWithoutBirth(@Bind("id") int id, @Bind("name") String name);

  @SqlBatch("insert into person (id, name) values (:id, :name)")
  void insertAll(@Bind("id") List<Integer> ids, @Bind("name") List<String> names);

  @SqlQuery("select :text::int")
  int findNumber(@Bind("text") String text);

  @SqlQuery("select cast(:text as date)")
  LocalDate findDate(@Bind("text") String text);

  @SqlQuery("select :text::jsonb::text")
  String findJson(@Bind("text") String text);

  @SqlQuery("select refuse(:name)")
  String refuse(@Bind("name") String name);

  @SqlQuery("select name from person")
  int findNameAsNumber();

  @SqlQuery("select id, name from person")
  @RegisterConstructorMapper(FussyRow.class)
  List<FussyRow> listFussy();

  @SqlUpdate("insert into person (id, name, phone) values (:id, :name, :missing)")
  void insertWithoutParameter(@Bind("id") int id, @Bind("name") String name);

  @SqlQuery("select 1")
  int findOne(@Bind("name") String superfluous);

  @SqlQuery("select :name")
  String findUnknownType(@Bind("name") Unknown name);

  @SqlUpdate("selekt 'Zaenab-QX-7781'")
  void misspell();

  @SqlUpdate("set local statement_timeout = 50")
  void hurry();

  @SqlQuery("select pg_sleep(60)::text || 'Zaenab-QX-7781'")
  String sleep();

  /** A row that does not like what it gets, and says why. */
  record FussyRow(int id, String name) {
    public FussyRow {
      throw new IllegalArgumentException("not a name: " + name);
    }
  }

  /** A value that Jdbi cannot bind. */
  record Unknown(String name) {}
}
