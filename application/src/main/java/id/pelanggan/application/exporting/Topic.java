package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.mapping.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What is kept under a name that its source chose.
 *
 * @param name as the source has it
 * @param count how many customers have it
 */
record Topic(Kind kind, String name, int count) {
  Topic {
    requireNonNull(kind, "kind is null");
    requireNonNull(name, "name is null");
  }

  /** Those of most customers first, so that of two with one name the rarer gives way. */
  static List<Topic> of(CustomerCensus census) {
    List<Topic> topics = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      census.topics(kind).forEach((name, count) -> topics.add(new Topic(kind, name, count)));
    }
    topics.sort(Comparator.comparingInt(Topic::count).reversed());
    return topics;
  }

  String value(CustomerDocument customer) {
    return kind.of(customer).getOrDefault(name, "");
  }

  /** The kinds, in the order of their columns. */
  enum Kind {
    PREFERENCE(Optional.of(Field.PREFERENCE), customer -> customer.details().preferences()),
    AGREEMENT(Optional.of(Field.AGREEMENT), customer -> customer.details().statements()),
    EXTRA(Optional.empty(), CustomerDocument::extras);

    private final Optional<Field> field;
    private final Function<CustomerDocument, SortedMap<String, String>> values;

    Kind(Optional<Field> field, Function<CustomerDocument, SortedMap<String, String>> values) {
      this.field = field;
      this.values = values;
    }

    Optional<Field> field() {
      return field;
    }

    SortedMap<String, String> of(CustomerDocument customer) {
      return values.apply(customer);
    }
  }
}
