package id.pelanggan.adapters.violation;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** SQL in a public class of another name in another adapter. */
public abstract class Statements {
  @SqlQuery("select 1")
  public abstract int findOne();
}
