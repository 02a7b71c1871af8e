package id.pelanggan.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.Attribute.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Laws that hold for any statements, and examples of what they come to. */
class SurvivorshipTest {
  private static final int TRIES = 500;
  private static final ContactPoint EMAIL =
      new ContactPoint(
          ContactKind.EMAIL, "Zaenab@Example.com", "zaenab@example.com", ContactStatus.UNCONFIRMED);

  private final RandomStatements random = RandomStatements.seeded();

  @Test
  void shouldNotDependOnTheOrderOfStatements() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      CustomerProfile profile = Survivorship.derive(statements);
      List<Statement> shuffled = new ArrayList<>(statements);
      Collections.shuffle(shuffled, random.random());

      assertThat(Survivorship.derive(shuffled)).isEqualTo(profile);
      assertThat(Survivorship.derive(statements)).isEqualTo(profile);
      assertThat(Survivorship.derive(new HashSet<>(statements))).isEqualTo(profile);
    }
  }

  @Test
  void shouldTraceEveryValueToAStatementThatSaysIt() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      CustomerProfile profile = Survivorship.derive(statements);

      profile
          .attributes()
          .forEach((attribute, value) ->
              assertThat(said(statements, value).find(attribute)).contains(value.value()));
      profile
          .preferences()
          .forEach((topic, value) ->
              assertThat(said(statements, value).preferences())
                  .containsEntry(topic, value.value()));
      profile
          .addresses()
          .forEach(address ->
              assertThat(said(statements, address).addresses()).contains(address.value()));
      profile
          .contactPoints()
          .forEach(point ->
              assertThat(said(statements, point).contactPoints())
                  .anyMatch(other ->
                      other.equals(point.value()) || isFoundOut(statements, other, point.value())));
    }
  }

  @Test
  void shouldKeepEveryStatementOfAgreement() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      Map<String, Set<Sourced<String>>> all = new TreeMap<>();
      for (Statement statement : statements) {
        statement
            .details()
            .statements()
            .forEach((topic, value) ->
                all.computeIfAbsent(topic, key -> new HashSet<>())
                    .add(new Sourced<>(value, statement.origin())));
      }

      CustomerProfile profile = Survivorship.derive(statements);

      assertThat(profile.statements().keySet()).isEqualTo(all.keySet());
      all.forEach((topic, values) ->
          assertThat(profile.statements().get(topic)).containsExactlyInAnyOrderElementsOf(values));
    }
  }

  @Test
  void shouldTakeWholeGroupsFromTheBestSourceThatSaysAnythingOfThem() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      CustomerProfile profile = Survivorship.derive(statements);

      for (Group group : Group.values()) {
        Map<Attribute, String> expected =
            best(statements, statement -> !ofGroup(statement, group).isEmpty())
                .map(statement -> ofGroup(statement, group))
                .orElse(Map.of());
        Map<Attribute, String> actual =
            profile.attributes().keySet().stream()
                .filter(attribute -> attribute.group() == group)
                .collect(
                    Collectors.toMap(
                        attribute -> attribute,
                        attribute -> profile.find(attribute).orElseThrow()));
        assertThat(actual).isEqualTo(expected);
      }
    }
  }

  @Test
  void shouldListEachContactPointOnceTheBestSourcesFirst() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      CustomerProfile profile = Survivorship.derive(statements);

      assertThat(profile.contactPoints().stream().map(point -> sameness(point.value())))
          .doesNotHaveDuplicates();
      List<Integer> ranks =
          profile.contactPoints().stream().map(point -> rank(statements, point.origin())).toList();
      assertThat(ranks).isSorted();
    }
  }

  @Test
  void shouldHideExactlyWhatTheBestSourceOfItRemoved() {
    for (int i = 0; i < TRIES; i++) {
      List<Statement> statements = random.some();
      Set<List<Object>> shown =
          Survivorship.derive(statements).contactPoints().stream()
              .map(point -> sameness(point.value()))
              .collect(Collectors.toSet());
      Set<List<Object>> all =
          statements.stream()
              .flatMap(statement -> statement.details().contactPoints().stream())
              .map(SurvivorshipTest::sameness)
              .collect(Collectors.toSet());

      for (List<Object> point : all) {
        Statement best =
            best(statements, statement -> points(statement, point).findAny().isPresent())
                .orElseThrow();
        ContactStatus status = points(best, point).findFirst().orElseThrow().status();
        assertThat(shown.contains(point)).isEqualTo(status != ContactStatus.REMOVED);
      }
    }
  }

  @Test
  void shouldBelieveTrustBeforeRecency() {
    CustomerProfile profile =
        Survivorship.derive(
            List.of(
                random.statement(50, 9, named("Joko")), random.statement(51, 1, named("Zaenab"))));

    assertThat(profile.find(Attribute.FULL_NAME)).contains("Zaenab");
  }

  @Test
  void shouldBelieveTheLaterOfEqualTrust() {
    CustomerProfile profile =
        Survivorship.derive(
            List.of(
                random.statement(50, 1, named("Joko")), random.statement(50, 2, named("Zaenab"))));

    assertThat(profile.find(Attribute.FULL_NAME)).contains("Zaenab");
  }

  @Test
  void shouldNotPutAFamilyNameOfOneSourceBesideTheGivenNameOfAnother() {
    CustomerDetails given = attributes(Map.of(Attribute.GIVEN_NAME, "Zaenab"));
    CustomerDetails family =
        attributes(Map.of(Attribute.FAMILY_NAME, "Santoso", Attribute.GENDER, "f"));

    CustomerProfile profile =
        Survivorship.derive(
            List.of(random.statement(60, 1, given), random.statement(50, 1, family)));

    assertThat(profile.attributes()).containsOnlyKeys(Attribute.GIVEN_NAME, Attribute.GENDER);
  }

  @Test
  void shouldHideWhatAnOperatorRemovedAlsoWhereSourcesSayItLater() {
    CustomerProfile profile =
        Survivorship.derive(
            List.of(
                random.statement(100, 1, reached(ContactStatus.REMOVED)),
                random.statement(50, 9, reached(ContactStatus.VERIFIED))));

    assertThat(profile.contactPoints()).isEmpty();
    assertThat(profile.isEmpty()).isTrue();
  }

  /** Not trying is not a finding; having tried is, whoever did. */
  @ParameterizedTest
  @EnumSource(
      value = ContactStatus.class,
      mode = Mode.INCLUDE,
      names = {"VERIFIED", "UNREACHABLE"})
  void shouldKeepWhatAnotherSourceFoundOut(ContactStatus found) {
    Statement better = random.statement(60, 1, reached(ContactStatus.UNCONFIRMED));

    CustomerProfile profile =
        Survivorship.derive(List.of(better, random.statement(50, 1, reached(found))));

    assertThat(profile.contactPoints())
        .containsExactly(new Sourced<>(EMAIL.with(found), better.origin()));
  }

  @Test
  void shouldKnowNothingWhereNobodySaysAnything() {
    assertThat(Survivorship.derive(List.of()).isEmpty()).isTrue();
    assertThat(
            Survivorship.derive(List.of(random.statement(1, 1, CustomerDetails.NOTHING))).isEmpty())
        .isTrue();
  }

  /** Nobody had tried it in this statement, and another one says what came of it. */
  private static boolean isFoundOut(
      List<Statement> statements, ContactPoint said, ContactPoint shown) {
    return said.status() == ContactStatus.UNCONFIRMED
        && said.written().equals(shown.written())
        && sameness(said).equals(sameness(shown))
        && statements.stream()
            .flatMap(statement -> points(statement, sameness(shown)))
            .anyMatch(point -> point.status() == shown.status());
  }

  private static CustomerDetails said(List<Statement> statements, Sourced<?> value) {
    return statements.stream()
        .filter(statement -> statement.origin().equals(value.origin()))
        .findFirst()
        .orElseThrow()
        .details();
  }

  /** Written anew: the greater trust, then the later time, then the smaller record. */
  private static Comparator<Statement> worstFirst() {
    return Comparator.comparingInt(Statement::trust)
        .thenComparing(statement -> statement.origin().observedAt())
        .thenComparing(statement -> statement.origin().record(), Comparator.reverseOrder());
  }

  private static Optional<Statement> best(List<Statement> statements, Predicate<Statement> which) {
    return statements.stream().filter(which).max(worstFirst());
  }

  private static int rank(List<Statement> statements, Origin origin) {
    List<Statement> sorted = statements.stream().sorted(worstFirst().reversed()).toList();
    return sorted.stream().map(Statement::origin).toList().indexOf(origin);
  }

  private static Map<Attribute, String> ofGroup(Statement statement, Group group) {
    return statement.details().attributes().entrySet().stream()
        .filter(entry -> entry.getKey().group() == group)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Object> sameness(ContactPoint point) {
    return List.of(
        point.kind(), point.normalised().isEmpty() ? point.written() : point.normalised());
  }

  private static Stream<ContactPoint> points(Statement statement, List<Object> same) {
    return statement.details().contactPoints().stream()
        .filter(point -> sameness(point).equals(same));
  }

  private static CustomerDetails named(String name) {
    return attributes(Map.of(Attribute.FULL_NAME, name));
  }

  private static CustomerDetails reached(ContactStatus status) {
    return new CustomerDetails(
        Map.of(), List.of(EMAIL.with(status)), List.of(), new TreeMap<>(), new TreeMap<>());
  }

  private static CustomerDetails attributes(Map<Attribute, String> attributes) {
    return new CustomerDetails(attributes, List.of(), List.of(), new TreeMap<>(), new TreeMap<>());
  }
}
