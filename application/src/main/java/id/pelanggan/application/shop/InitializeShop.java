package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.assessment.Assessments;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.purpose.PurposeAdoption;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeyFingerprint;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Sets up the shop, its owner, what it keeps data for, and its keys, in a database that has no
 * shop. One that has a shop and no keys, because an earlier version set it up, gets its keys;
 * otherwise nothing is changed.
 */
public final class InitializeShop {
  private final Transactions transactions;
  private final Shops shops;
  private final Operators operators;
  private final Sources sources;
  private final Keyring keyring;
  private final KeyFingerprints fingerprints;
  private final PurposeAdoption purposes;
  private final Assessments assessments;
  private final Audit audit;
  private final OperatorIds operatorIds;
  private final Clock clock;

  @Inject
  public InitializeShop(
      Transactions transactions,
      Shops shops,
      Operators operators,
      Sources sources,
      Keyring keyring,
      KeyFingerprints fingerprints,
      PurposeAdoption purposes,
      Assessments assessments,
      Audit audit,
      OperatorIds operatorIds,
      Clock clock) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.operators = requireNonNull(operators, "operators is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.fingerprints = requireNonNull(fingerprints, "fingerprints is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.operatorIds = requireNonNull(operatorIds, "operatorIds is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * May ask for a new passphrase. The keys are made before anything is stored: a database without
   * them would be of no use, while keys without a database are used by the next attempt.
   */
  public Outcome initialize(Command command) {
    Optional<Shop> before = shops.findShop();
    if (before.isPresent() && fingerprints.find().isPresent()) {
      return new Outcome.AlreadyInitialized(before.get());
    }
    KeyFingerprint fingerprint = keyring.create();
    return transactions.inTransaction(() -> insert(command, fingerprint));
  }

  private Outcome insert(Command command, KeyFingerprint fingerprint) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Shop shop = new Shop(command.shop(), now);
    if (!shops.insertIfAbsent(shop)) {
      return complete(fingerprint, now);
    }
    Operator owner = new Operator(operatorIds.next(), command.owner(), now);
    operators.insertOwner(owner);
    furnish(owner, fingerprint, now);
    return new Outcome.Initialized(shop, owner);
  }

  /** Somebody else set the shop up: just now, or with a version that knew no keys. */
  private Outcome complete(KeyFingerprint fingerprint, Instant now) {
    Shop shop = shops.findShop().orElseThrow();
    if (fingerprints.find().isPresent()) {
      return new Outcome.AlreadyInitialized(shop);
    }
    furnish(operators.findOwner().orElseThrow(), fingerprint, now);
    return new Outcome.KeysAdded(shop);
  }

  private void furnish(Operator owner, KeyFingerprint fingerprint, Instant now) {
    CallContext context = new CallContext(owner.id(), StartingPurposes.ADMINISTRATION, now);
    sources.insertPurposes(StartingPurposes.all(), context);
    fingerprints.insertIfAbsent(fingerprint);
    purposes.adoptUsual(context);
    assessments.requireAll();
    audit.note(context, AuditAction.KEYRING_CREATED);
  }

  public record Command(ShopName shop, OperatorName owner) {
    public Command {
      requireNonNull(shop, "shop is null");
      requireNonNull(owner, "owner is null");
    }
  }

  public sealed interface Outcome {
    record Initialized(Shop shop, Operator owner) implements Outcome {}

    /** There was a shop before, without keys; it has them now. */
    record KeysAdded(Shop shop) implements Outcome {}

    /** There was a shop before; it is untouched. */
    record AlreadyInitialized(Shop shop) implements Outcome {}
  }
}
