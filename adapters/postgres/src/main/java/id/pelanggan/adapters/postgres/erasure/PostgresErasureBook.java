package id.pelanggan.adapters.postgres.erasure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.ErasureStep;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Erasures in their tables. */
public final class PostgresErasureBook implements ErasureBook {
  private static final List<String> CUSTOMER =
      List.of("customer_id", "erasure_id", "number", "state");

  private final Database database;

  @Inject
  public PostgresErasureBook(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Erasure erasure, List<Set<CustomerId>> batches) {
    UUID id = erasure.id().value();
    database.run(
        ErasureDao.class,
        dao -> {
          dao.insert(
              id,
              erasure.depth().name(),
              erasure.cause().name(),
              erasure.causeId().orElse(null),
              erasure.reason().name(),
              erasure.asked().actor().value(),
              erasure.asked().purpose().value(),
              erasure.asked().at(),
              erasure.notBefore(),
              erasure.customers());
          for (int number = 1; number <= batches.size(); number++) {
            dao.insertBatch(id, number, ErasureState.PLANNED.name());
          }
        });
    database.copy(
        "erasure_customer",
        CUSTOMER,
        copy -> {
          for (int number = 1; number <= batches.size(); number++) {
            for (CustomerId customer : batches.get(number - 1)) {
              copy.row().uuid(customer.value()).uuid(id).int4(number).text("ASKED");
            }
          }
        });
  }

  @Override
  public Optional<Erasure> find(ErasureId id) {
    return list("erasure.id = :id", id.value()).stream().findFirst();
  }

  @Override
  public List<Erasure> listByCause(UUID cause) {
    return list("erasure.cause_id = :id", cause);
  }

  @Override
  public List<Erasure> list() {
    return list("cast(:id as uuid) is null", null);
  }

  private List<Erasure> list(String condition, @Nullable UUID id) {
    return database.with(ErasureDao.class, dao -> dao.list(condition, id)).stream()
        .map(ErasureRow::toErasure)
        .toList();
  }

  @Override
  public boolean cancel(ErasureId id, Instant at) {
    return database.with(
        ErasureDao.class,
        dao -> {
          List<String> states = dao.lockStates(id.value());
          boolean untouched =
              !states.isEmpty() && states.stream().allMatch(ErasureState.PLANNED.name()::equals);
          if (untouched) {
            dao.cancelBatches(id.value());
            dao.finish(id.value(), at);
          }
          return untouched;
        });
  }

  @Override
  public Optional<Batch> lockDue(Instant at) {
    return database.with(ErasureDao.class, dao -> dao.lockDue(at)).map(BatchRow::toBatch);
  }

  @Override
  public Set<CustomerId> listCustomers(Batch batch) {
    return ids(
        database.with(
            ErasedDao.class, dao -> dao.listCustomers(batch.erasure().value(), batch.number())));
  }

  @Override
  public void move(Batch batch, ErasureState next, Instant at) {
    UUID erasure = batch.erasure().value();
    database.run(
        ErasureDao.class,
        dao -> {
          dao.move(erasure, batch.number(), next.name());
          dao.insertStep(erasure, batch.number(), next.name(), at);
          if (next.isSettled()) {
            dao.finishIfOver(erasure, at);
          }
        });
  }

  @Override
  public void hold(Batch batch, Map<CustomerId, HoldId> held) {
    List<CustomerId> customers = List.copyOf(held.keySet());
    database.run(
        ErasedDao.class,
        dao ->
            dao.hold(
                batch.erasure().value(),
                array(customers),
                customers.stream()
                    .map(customer -> requireNonNull(held.get(customer)).value())
                    .toArray(UUID[]::new)));
  }

  @Override
  public Map<ErasureId, Set<CustomerId>> listHeld() {
    Map<ErasureId, Set<CustomerId>> held = new HashMap<>();
    for (HeldRow row : database.with(ErasedDao.class, ErasedDao::listHeld)) {
      held.computeIfAbsent(new ErasureId(row.erasureId()), id -> new HashSet<>())
          .add(new CustomerId(row.customerId()));
    }
    return held;
  }

  @Override
  public Map<CustomerId, HoldId> listHeld(ErasureId id) {
    Map<CustomerId, HoldId> held = new HashMap<>();
    database
        .with(ErasedDao.class, dao -> dao.listHeldOf(id.value()))
        .forEach(row -> held.put(new CustomerId(row.customerId()), new HoldId(row.holdId())));
    return held;
  }

  @Override
  public void release(ErasureId id, Set<CustomerId> customers) {
    int number =
        database.with(
            ErasureDao.class,
            dao -> {
              dao.lockStates(id.value());
              return dao.findLastBatch(id.value()) + 1;
            });
    int released =
        database.with(ErasedDao.class, dao -> dao.release(id.value(), number, array(customers)));
    if (released > 0) {
      database.run(
          ErasureDao.class,
          dao -> dao.insertBatch(id.value(), number, ErasureState.PLANNED.name()));
    }
  }

  @Override
  public void addSlots(Batch batch, Set<KeySlot> slots) {
    if (!slots.isEmpty()) {
      Long[] numbers = slots.stream().map(KeySlot::number).toArray(Long[]::new);
      database.run(
          ErasureDao.class,
          dao -> dao.insertSlots(batch.erasure().value(), batch.number(), numbers));
    }
  }

  @Override
  public Set<KeySlot> listSlots(Batch batch) {
    return database
        .with(ErasureDao.class, dao -> dao.listSlots(batch.erasure().value(), batch.number()))
        .stream()
        .map(KeySlot::new)
        .collect(toSet());
  }

  @Override
  public void deleteSlots(Batch batch) {
    database.run(ErasureDao.class, dao -> dao.deleteSlots(batch.erasure().value(), batch.number()));
  }

  @Override
  public void settle(Batch batch, Collection<CustomerId> gone, List<TablePlan> tables) {
    UUID erasure = batch.erasure().value();
    database.run(
        ErasedDao.class,
        dao -> {
          dao.settle(erasure, array(gone));
          for (TablePlan table : tables) {
            dao.count(
                erasure,
                table.table(),
                table.fate().name(),
                table.going(),
                table.staying(),
                table.why().map(Enum::name).orElse(null));
          }
        });
  }

  @Override
  public List<TablePlan> listTables(ErasureId id) {
    return database.with(ErasedDao.class, dao -> dao.listTables(id.value())).stream()
        .map(TableCountRow::toPlan)
        .toList();
  }

  @Override
  public List<ErasureStep> listSteps(ErasureId id) {
    return database.with(ErasureDao.class, dao -> dao.listSteps(id.value())).stream()
        .map(StepRow::toStep)
        .sorted(Comparator.comparing(ErasureStep::state))
        .toList();
  }

  @Override
  public Set<CustomerId> listPending(Collection<CustomerId> customers) {
    return ids(database.with(ErasedDao.class, dao -> dao.listPending(array(customers))));
  }

  private static UUID[] array(Collection<CustomerId> customers) {
    return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
  }

  private static Set<CustomerId> ids(List<UUID> ids) {
    return ids.stream().map(CustomerId::new).collect(toSet());
  }
}
