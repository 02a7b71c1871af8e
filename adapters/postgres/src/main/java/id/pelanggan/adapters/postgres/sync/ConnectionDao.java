package id.pelanggan.adapters.postgres.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ConnectionRow.class)
interface ConnectionDao {

  @SqlUpdate(
      """
      insert into connection
        (source_id, connector, allow_private, zone, country, safeguard, schedule, paused, key_slot,
         settings, created_at, created_by)
      values
        (:id, :connector, :allowPrivate, :zone, :country, :safeguard, :schedule, :paused, :keySlot,
         :settings, :at, :actor)
      """)
  void insert(@BindMethods ConnectionRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);

  @SqlQuery(
      """
      select source.id, source.name, source.purpose, source.trust, source.links_by_email,
             connection.connector, connection.allow_private, connection.zone, connection.country,
             connection.safeguard, connection.schedule, connection.paused, connection.key_slot,
             connection.settings
      from connection
      join source on source.id = connection.source_id
      where connection.source_id = :id
      """)
  Optional<ConnectionRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select source.id, source.name, source.purpose, source.trust, source.links_by_email,
             connection.connector, connection.allow_private, connection.zone, connection.country,
             connection.safeguard, connection.schedule, connection.paused, connection.key_slot,
             connection.settings
      from connection
      join source on source.id = connection.source_id
      where connection.source_id = :id
      for no key update of connection
      """)
  Optional<ConnectionRow> lock(@Bind("id") UUID id);

  @SqlQuery(
      """
      select source.id, source.name, source.purpose, source.trust, source.links_by_email,
             connection.connector, connection.allow_private, connection.zone, connection.country,
             connection.safeguard, connection.schedule, connection.paused, connection.key_slot,
             connection.settings
      from connection
      join source on source.id = connection.source_id
      where source.name = :name
      """)
  Optional<ConnectionRow> findByName(@Bind("name") String name);

  @SqlQuery(
      """
      select source.id, source.name, source.purpose, source.trust, source.links_by_email,
             connection.connector, connection.allow_private, connection.zone, connection.country,
             connection.safeguard, connection.schedule, connection.paused, connection.key_slot,
             connection.settings
      from connection
      join source on source.id = connection.source_id
      order by source.name
      """)
  List<ConnectionRow> list();

  @SqlUpdate(
      """
      update connection
      set allow_private = :allowPrivate, zone = :zone, country = :country, safeguard = :safeguard,
          schedule = :schedule, paused = :paused, key_slot = :keySlot, settings = :settings
      where source_id = :id
      """)
  void update(@BindMethods ConnectionRow row);

  @SqlUpdate("delete from connection where source_id = :id")
  void delete(@Bind("id") UUID id);

  @SqlQuery(
      """
      select cursor
      from connection_stream
      where source_id = :id and stream = :stream
      """)
  Optional<byte[]> findCursor(@Bind("id") UUID id, @Bind("stream") String stream);

  @SqlUpdate(
      """
      insert into connection_stream (source_id, stream, cursor)
      values (:id, :stream, :cursor)
      on conflict (source_id, stream) do update set cursor = excluded.cursor
      """)
  void saveCursor(
      @Bind("id") UUID id, @Bind("stream") String stream, @Bind("cursor") byte[] cursor);

  @SqlUpdate("delete from connection_stream where source_id = :id and stream = :stream")
  void deleteCursor(@Bind("id") UUID id, @Bind("stream") String stream);

  @SqlQuery(
      """
      select name
      from connection_field
      where source_id = :id and stream = :stream
      order by name
      """)
  List<String> listFields(@Bind("id") UUID id, @Bind("stream") String stream);

  @SqlUpdate(
      """
      insert into connection_field (source_id, stream, name)
      select :id, :stream, name from unnest(:names) as added (name)
      on conflict (source_id, stream, name) do nothing
      """)
  void addFields(@Bind("id") UUID id, @Bind("stream") String stream, @Bind("names") String[] names);
}
