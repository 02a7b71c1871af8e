package id.pelanggan.domain.customer;

import id.pelanggan.domain.customer.Attribute.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Derives the golden record from what sources say. A pure function of the set of statements: their
 * order does not matter, and nothing is remembered from an earlier derivation.
 *
 * <p>What can be said once is taken from the best source that says it, whole groups at a time. What
 * can be said often is collected from all of them; where two speak of the same contact point the
 * better one decides its status.
 */
public final class Survivorship {
  private Survivorship() {}

  public static CustomerProfile derive(Collection<Statement> statements) {
    List<Statement> sorted = statements.stream().sorted(Statement.BEST_FIRST).toList();
    return new CustomerProfile(
        attributes(sorted),
        contactPoints(sorted),
        distinct(sorted, details -> details.addresses(), address -> address),
        preferences(sorted),
        agreements(sorted));
  }

  private static Map<Attribute, Sourced<String>> attributes(List<Statement> sorted) {
    Map<Attribute, Sourced<String>> chosen = new EnumMap<>(Attribute.class);
    Set<Group> settled = EnumSet.noneOf(Group.class);
    for (Statement statement : sorted) {
      Set<Group> said = EnumSet.noneOf(Group.class);
      statement
          .details()
          .attributes()
          .forEach((attribute, value) -> {
            if (!settled.contains(attribute.group())) {
              chosen.put(attribute, new Sourced<>(value, statement.origin()));
              said.add(attribute.group());
            }
          });
      settled.addAll(said);
    }
    return chosen;
  }

  /** The better source gives the form and the status; the same point is not listed twice. */
  private static List<Sourced<ContactPoint>> contactPoints(List<Statement> sorted) {
    List<Sourced<ContactPoint>> all =
        distinct(
            sorted,
            CustomerDetails::contactPoints,
            point -> List.of(point.kind(), point.sameness()));
    Map<Object, ContactStatus> confirmed = confirmations(sorted);
    return all.stream()
        .filter(point -> point.value().status() != ContactStatus.REMOVED)
        .map(point -> confirm(point, confirmed))
        .toList();
  }

  /** A source that never tried a contact point does not take back what another one found out. */
  private static Map<Object, ContactStatus> confirmations(List<Statement> sorted) {
    Map<Object, ContactStatus> found = new HashMap<>();
    for (Statement statement : sorted) {
      for (ContactPoint point : statement.details().contactPoints()) {
        if (point.status() == ContactStatus.VERIFIED
            || point.status() == ContactStatus.UNREACHABLE) {
          found.putIfAbsent(List.of(point.kind(), point.sameness()), point.status());
        }
      }
    }
    return found;
  }

  private static Sourced<ContactPoint> confirm(
      Sourced<ContactPoint> point, Map<Object, ContactStatus> confirmed) {
    ContactPoint value = point.value();
    ContactStatus status = confirmed.get(List.of(value.kind(), value.sameness()));
    return status == null || value.status() != ContactStatus.UNCONFIRMED
        ? point
        : new Sourced<>(value.with(status), point.origin());
  }

  private static <T> List<Sourced<T>> distinct(
      List<Statement> sorted, Function<CustomerDetails, List<T>> list, Function<T, Object> same) {
    Map<Object, Sourced<T>> chosen = new LinkedHashMap<>();
    for (Statement statement : sorted) {
      for (T value : list.apply(statement.details())) {
        chosen.putIfAbsent(same.apply(value), new Sourced<>(value, statement.origin()));
      }
    }
    return List.copyOf(chosen.values());
  }

  private static TreeMap<String, Sourced<String>> preferences(List<Statement> sorted) {
    TreeMap<String, Sourced<String>> chosen = new TreeMap<>();
    for (Statement statement : sorted) {
      statement
          .details()
          .preferences()
          .forEach((topic, value) ->
              chosen.putIfAbsent(topic, new Sourced<>(value, statement.origin())));
    }
    return chosen;
  }

  private static TreeMap<String, List<Sourced<String>>> agreements(List<Statement> sorted) {
    TreeMap<String, List<Sourced<String>>> all = new TreeMap<>();
    for (Statement statement : sorted) {
      statement
          .details()
          .statements()
          .forEach((topic, value) ->
              all.computeIfAbsent(topic, key -> new ArrayList<>())
                  .add(new Sourced<>(value, statement.origin())));
    }
    all.replaceAll((topic, values) -> List.copyOf(values));
    return all;
  }
}
