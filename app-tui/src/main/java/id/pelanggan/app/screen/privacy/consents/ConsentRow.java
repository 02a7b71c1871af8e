package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.plugin.LocalText;
import java.util.List;
import java.util.Map;

/** A line of the register of consents. */
public sealed interface ConsentRow {

  /**
   * How many customers stand where with a topic.
   *
   * @param title of the purpose
   * @param ending those whose consent ends soon, the first to end first
   */
  record Topic(
      ConsentTopic topic, LocalText title, Map<Standing, Long> customers, List<Ending> ending)
      implements ConsentRow {
    public Topic {
      requireNonNull(topic, "topic is null");
      requireNonNull(title, "title is null");
      customers = Map.copyOf(customers);
      ending = List.copyOf(ending);
    }

    long count(Standing standing) {
      return customers.getOrDefault(standing, 0L);
    }

    /** Of whom anything is known. */
    long all() {
      return customers.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Words of sources that a person has to look at; at least one. */
  record Unclear(List<UnclearWord> words) implements ConsentRow {
    public Unclear {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Unclear[***]";
    }
  }
}
