package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.TILL;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.WEB_SHOP;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.email;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.EndConsents;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Consents.Held;
import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentFold;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger as it is stored: nobody changes it, and the states are what it comes to. */
@PostgresTest
class ConsentLedgerTest {
  private static final int STEPS = 300;
  private static final List<ConsentTopic> TOPICS = List.of(NEWS, CHAT);
  private static final List<SourceId> SOURCES = List.of(TILL, WEB_SHOP);

  private final TestDatabase database;
  private final ConsentGround ground;

  ConsentLedgerTest(TestDatabase database) {
    this.database = database;
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  /** As the role as which the application works, whatever login it has. */
  @Test
  void shouldLeaveTheApplicationNothingButToAddAndToRead() throws SQLException {
    ground.say(ground.add("Siti"), NEWS, ConsentAct.GRANTED);

    assertRefused("update consent_event set act = 'GRANTED'");
    assertRefused("delete from consent_event");
    assertRefused("truncate consent_event");
    assertRefused("alter table consent_event disable trigger all");
    assertThat(ground.query("select act from consent_event")).containsExactly("GRANTED");
  }

  @Test
  void shouldKeepNothingThatLeadsToAPersonInThePlain() {
    CustomerId siti = ground.add("Siti", "", email("siti.rahasia@contoh.id"));
    ground.say(
        new ConsentCommand(
            siti,
            List.of(new ConsentWish(NEWS, ConsentAct.GRANTED, Optional.of(ground.key(siti, 0)))),
            ConsentMethod.COUNTER,
            new ConsentProof("kasir melati", "formulir melati", "ibu melati"),
            "id",
            Optional.empty(),
            Optional.empty()));
    ground.hear(siti, TILL, "newsletter", "tanya ibu melati");

    for (String table :
        List.of("consent_event", "consent_state", "consent_contact", "consent_unclear")) {
      assertThat(ground.query("select t::text from %s as t".formatted(table)))
          .as(table)
          .isNotEmpty()
          .noneMatch(row -> row.contains("rahasia") || row.contains("melati"));
    }
  }

  @Test
  void shouldNumberEntriesOfSeveralWritersWithoutAGap() throws Exception {
    CustomerId siti = ground.add("Siti");
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      ConsentAct act = writer % 2 == 0 ? ConsentAct.GRANTED : ConsentAct.WITHDRAWN;
      writers.add(() -> {
        for (int time = 0; time < 5; time++) {
          ground.say(siti, NEWS, act);
        }
        return true;
      });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> done : threads.invokeAll(writers)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(ground.query("select number from consent_event order by number"))
        .hasSize(40)
        .startsWith("1")
        .endsWith("40");
    assertStatesAreTheFold(List.of(siti));
  }

  /** The seed is printed; {@code -Dseed=…} gives the same history again. */
  @Test
  void shouldLoosenNothingButByAnOwnActOnAnyWay() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    History history = new History(new Random(seed));
    int loosened = 0;
    for (int step = 0; step < STEPS; step++) {
      Instant before = ground.context().at();
      Map<CustomerId, Map<ConsentKey, ConsentState>> was = states(history.customers);
      boolean own = history.step();
      Map<CustomerId, Map<ConsentKey, ConsentState>> is = states(history.customers);
      for (CustomerId customer : history.customers) {
        for (ConsentKey key : is.getOrDefault(customer, Map.of()).keySet()) {
          Standing one = standing(was, customer, key, before);
          Standing other = standing(is, customer, key, before);
          boolean looser = one != Standing.UNKNOWN && other.compareTo(one) < 0;
          loosened += looser ? 1 : 0;
          assertThat(looser && !own)
              .as("seed %s, step %s: %s to %s", seed, step, one, other)
              .isFalse();
        }
      }
    }
    assertThat(loosened).isPositive();
    assertStatesAreTheFold(history.customers);
    assertThat(ground.query("select distinct method from consent_event"))
        .contains("PAPER", "SOURCE", "CARRIED", "UNDONE", "CLOCK");
  }

  private void assertStatesAreTheFold(List<CustomerId> customers) {
    Map<CustomerId, Map<ConsentKey, ConsentState>> stored = states(customers);
    for (CustomerId customer : customers) {
      List<ConsentEvent> ledger =
          ground.get(Consents.class).list(customer).stream().map(Kept::event).toList();
      assertThat(ConsentFold.of(ledger)).isEqualTo(stored.getOrDefault(customer, Map.of()));
    }
  }

  private Map<CustomerId, Map<ConsentKey, ConsentState>> states(List<CustomerId> customers) {
    return ground.get(Consents.class).listStates(customers).stream()
        .collect(Collectors.groupingBy(Held::customer, Collectors.toMap(Held::key, Held::state)));
  }

  private static Standing standing(
      Map<CustomerId, Map<ConsentKey, ConsentState>> states,
      CustomerId customer,
      ConsentKey key,
      Instant at) {
    return ConsentFold.standing(
        states.getOrDefault(customer, Map.of()), key.topic(), key.contact(), at);
  }

  private void assertRefused(String sql) throws SQLException {
    try (Connection session = database.ownerSessions().getConnection();
        Statement statement = session.createStatement()) {
      statement.execute("set role pelanggan_app");
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }
  }

  /** Whatever can happen to consents, in any order. */
  private final class History {
    private final Random random;
    private final List<CustomerId> customers = new ArrayList<>();
    private final Map<CustomerId, List<ContactKey>> contacts = new HashMap<>();
    private final Map<ChangeSetId, SourceId> imports = new HashMap<>();

    History(Random random) {
      this.random = random;
      for (int person = 0; person < 4; person++) {
        // Two of them share the number.
        CustomerId customer =
            ground.add(
                "Orang " + person,
                "",
                email("orang" + person + "@contoh.id"),
                phone("+6280000000" + person / 2));
        customers.add(customer);
        contacts.put(
            customer,
            List.of(
                ground.key(customer, ContactKind.EMAIL), ground.key(customer, ContactKind.PHONE)));
      }
    }

    /** Whether it was an own act. */
    boolean step() {
      ground.pass(Duration.ofHours(random.nextInt(24 * 30)));
      switch (random.nextInt(9)) {
        case 0, 1 -> {
          say(ConsentAct.GRANTED);
          return true;
        }
        case 2 -> {
          say(ConsentAct.REFUSED);
          return true;
        }
        case 3 -> {
          say(ConsentAct.WITHDRAWN);
          return true;
        }
        case 4, 5 -> hear();
        case 6 -> undo();
        case 7 ->
            ground.inTransaction(() -> ground.book().carry(ground.context(), anybody(), anybody()));
        default -> ground.get(EndConsents.class).end(ground.context());
      }
      return false;
    }

    private void say(ConsentAct act) {
      CustomerId customer = anybody();
      ConsentTopic topic = TOPICS.get(random.nextInt(2));
      Optional<ContactKey> contact =
          random.nextInt(3) == 0
              ? Optional.of(
                  contacts.getOrDefault(customer, List.of()).get(topic.equals(NEWS) ? 0 : 1))
              : Optional.empty();
      Instant at = ground.context().at().minus(Duration.ofDays(random.nextInt(40)));
      ground.say(
          new ConsentCommand(
              customer,
              List.of(new ConsentWish(topic, act, contact)),
              ConsentMethod.PAPER,
              ConsentProof.NONE,
              "id",
              Optional.empty(),
              Optional.of(at)));
    }

    private void hear() {
      SourceId source = SOURCES.get(random.nextInt(2));
      String said = random.nextInt(3) == 0 ? "tidak" : "ya";
      String topic = random.nextBoolean() ? "newsletter" : "izin wa";
      imports.put(ground.hear(anybody(), source, topic, said), source);
    }

    private void undo() {
      imports.entrySet().stream()
          .findFirst()
          .ifPresent(one -> {
            CustomerId customer = anybody();
            ground.inTransaction(() ->
                ground
                    .book()
                    .undo(
                        ground.context(),
                        one.getKey(),
                        one.getValue(),
                        Map.of(customer, List.of())));
          });
    }

    private CustomerId anybody() {
      return customers.get(random.nextInt(customers.size()));
    }
  }
}
