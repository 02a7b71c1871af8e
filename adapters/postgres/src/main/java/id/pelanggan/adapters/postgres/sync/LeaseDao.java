package id.pelanggan.adapters.postgres.sync;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Each statement looks and changes at once: whoever comes second waits for the first one's
 * transaction, and then looks at what that left.
 */
interface LeaseDao {

  @SqlQuery(
      """
      update connection
      set lease_epoch = nextval('connection_epoch'),
          lease_holder = :holder,
          lease_until = clock_timestamp() + make_interval(secs => :seconds)
      where source_id = :id
        and (lease_holder is null or lease_until <= clock_timestamp())
      returning lease_epoch
      """)
  Optional<Integer> lease(
      @Bind("id") UUID id, @Bind("holder") String holder, @Bind("seconds") double seconds);

  @SqlUpdate(
      """
      update connection
      set lease_until = clock_timestamp() + make_interval(secs => :seconds)
      where source_id = :id and lease_epoch = :epoch and lease_holder is not null
      """)
  int renew(@Bind("id") UUID id, @Bind("epoch") int epoch, @Bind("seconds") double seconds);

  /**
   * A process that is stopped in the middle of a transaction loses that when its lease is over, so
   * that others do not wait for it for ever.
   */
  @SqlQuery("select set_config('idle_in_transaction_session_timeout', :milliseconds, true)")
  String endWithLease(@Bind("milliseconds") String milliseconds);

  /**
   * The same for a process that is stopped while it sends rows, which is not idle; servers before
   * 17 cannot end that.
   */
  @SqlQuery(
      """
      select set_config(name, :milliseconds, true)
      from pg_settings
      where name = 'transaction_timeout'
      """)
  Optional<String> endLongTransaction(@Bind("milliseconds") String milliseconds);

  @SqlUpdate(
      """
      update connection
      set lease_holder = null, lease_until = null
      where source_id = :id and lease_epoch = :epoch
      """)
  void release(@Bind("id") UUID id, @Bind("epoch") int epoch);

  @SqlUpdate(
      """
      update connection
      set lease_holder = null, lease_until = null
      where source_id = :id and lease_holder = :holder
      """)
  void evict(@Bind("id") UUID id, @Bind("holder") String holder);

  @SqlQuery(
      """
      select lease_holder
      from connection
      where source_id = :id and lease_until > clock_timestamp()
      """)
  Optional<String> findHolder(@Bind("id") UUID id);
}
