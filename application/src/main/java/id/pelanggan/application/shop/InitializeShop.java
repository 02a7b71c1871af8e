package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Sets up the shop and its owner in a database that has none; changes nothing where there is one.
 */
public final class InitializeShop {
  private final Transactions transactions;
  private final Shops shops;
  private final Operators operators;
  private final OperatorIds operatorIds;
  private final Clock clock;

  @Inject
  public InitializeShop(
      Transactions transactions,
      Shops shops,
      Operators operators,
      OperatorIds operatorIds,
      Clock clock) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.operators = requireNonNull(operators, "operators is null");
    this.operatorIds = requireNonNull(operatorIds, "operatorIds is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  public Outcome initialize(Command command) {
    return transactions.inTransaction(() -> insert(command));
  }

  private Outcome insert(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Shop shop = new Shop(command.shop(), now);
    if (!shops.insertIfAbsent(shop)) {
      return new Outcome.AlreadyInitialized(shops.findShop().orElseThrow());
    }
    Operator owner = new Operator(operatorIds.next(), command.owner(), now);
    operators.insertOwner(owner);
    return new Outcome.Initialized(shop, owner);
  }

  public record Command(ShopName shop, OperatorName owner) {
    public Command {
      requireNonNull(shop, "shop is null");
      requireNonNull(owner, "owner is null");
    }
  }

  public sealed interface Outcome {
    record Initialized(Shop shop, Operator owner) implements Outcome {}

    /** There was a shop before; it is untouched. */
    record AlreadyInitialized(Shop shop) implements Outcome {}
  }
}
