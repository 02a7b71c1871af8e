package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.plugin.ConnectorField.Kind;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Connects a system. Does not call it; {@link CheckConnection} does. */
public final class AddConnection {
  private static final int LONGEST_NAME = 60;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final Sources sources;
  private final ConnectionFields fields;
  private final ConnectionSealing sealing;
  private final RenewedSecrets renewed;
  private final NextReading next;
  private final TimeOrderedIds ids;

  @Inject
  AddConnection(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      Sources sources,
      ConnectionFields fields,
      ConnectionSealing sealing,
      RenewedSecrets renewed,
      NextReading next,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.fields = requireNonNull(fields, "fields is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.renewed = requireNonNull(renewed, "renewed is null");
    this.next = requireNonNull(next, "next is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * A source of that name that is not connected any more is connected again; its purpose and trust
   * stay as they are.
   *
   * @throws PelangganException {@code CONNECTION_NAME_TAKEN}, {@code CONNECTOR_UNKNOWN}, {@code
   *     CONNECTION_FIELD_…}; {@code SOURCE_DOES_NOT_VERIFY} where a source of that name is known as
   *     one that verifies no addresses
   */
  public Connection add(CallContext context, NewConnection wanted) {
    gate.require(context, Permission.CHANGE_CONNECTIONS);
    String name = name(wanted);
    ConnectionSettings settings =
        renewed.instead(
            wanted.connector(),
            fields.check(
                wanted.connector(), new ConnectionSettings(wanted.values(), wanted.secrets())));
    Connection added = transactions.inTransaction(() -> store(context, name, wanted, settings));
    next.plan(added);
    return added;
  }

  private Connection store(
      CallContext context, String name, NewConnection wanted, ConnectionSettings settings) {
    if (connections.findByName(name).isPresent()) {
      throw taken(name);
    }
    Source source = source(context, name, wanted);
    KeySlot slot = sealing.newSlot();
    Connection connection =
        new Connection(
            source,
            wanted.connector(),
            wanted.allowsPrivateAddresses(),
            wanted.zone(),
            wanted.hosting(),
            wanted.schedule(),
            false,
            slot,
            sealing.seal(slot, new ConnectionId(source.id().value()), settings));
    connections.insert(connection, context);
    audit.note(context, AuditAction.CONNECTION_ADDED, connection.id().value(), 1);
    return connection;
  }

  /** No system takes over what operators say, or trusts addresses that it was not meant to. */
  private Source source(CallContext context, String name, NewConnection wanted) {
    sources.insertPurposes(List.of(wanted.purpose()), context);
    Source source =
        sources.insertIfAbsent(
            new Source(
                new SourceId(ids.next()),
                name,
                wanted.purpose(),
                wanted.trust(),
                wanted.verifiedEmails()),
            context);
    if (wanted.verifiedEmails() && !source.linksByEmail()) {
      throw new PelangganException(
          IntakeError.SOURCE_DOES_NOT_VERIFY, Map.of("source", source.name()));
    }
    if (source.trust() == Source.TRUST_OF_OPERATORS
        || source.linksByEmail() != wanted.verifiedEmails()) {
      throw taken(name);
    }
    return source;
  }

  private static String name(NewConnection wanted) {
    String name = wanted.name().strip();
    boolean plain = Mapping.columnNames(List.of(name)).getFirst().equals(name);
    if (name.isEmpty() || name.length() > LONGEST_NAME || !plain) {
      throw ConnectionFields.wrong("name", Kind.TEXT);
    }
    if (wanted.trust() < 0 || wanted.trust() >= Source.TRUST_OF_OPERATORS) {
      throw ConnectionFields.wrong("trust", Kind.WHOLE_NUMBER);
    }
    return name;
  }

  private static PelangganException taken(String name) {
    return new PelangganException(SyncError.CONNECTION_NAME_TAKEN, Map.of("connection", name));
  }
}
