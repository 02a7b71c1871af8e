package id.pelanggan.adapters.index.memory;

import static java.util.Comparator.comparingInt;

import id.pelanggan.adapters.index.fit.NaiveFit;
import id.pelanggan.adapters.index.fit.Quality;
import id.pelanggan.adapters.index.text.AskedWord;
import id.pelanggan.adapters.index.text.Part;
import id.pelanggan.adapters.index.text.Question;
import id.pelanggan.adapters.index.text.Terms;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.domain.customer.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ranks as the index does, by looking at every word of every customer. */
final class NaiveIndex {
  private final Map<CustomerId, Terms> customers = new HashMap<>();

  void put(Collection<Entry> entries) {
    entries.forEach(entry -> customers.put(entry.customer(), Terms.of(entry)));
  }

  void remove(Collection<CustomerId> gone) {
    customers.keySet().removeAll(gone);
  }

  int count() {
    return customers.size();
  }

  List<Hit> find(String text) {
    List<AskedWord> words = Question.words(text);
    Map<String, Integer> frequencies = new HashMap<>();
    customers
        .values()
        .forEach(
            terms -> terms.forEachWord((word, parts) -> frequencies.merge(word, 1, Integer::sum)));
    return customers.values().stream()
        .map(terms -> hit(terms, words, frequencies))
        .flatMap(Optional::stream)
        .sorted(
            comparingInt(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.customer().value().toString()))
        .toList();
  }

  private static Optional<Hit> hit(
      Terms terms, List<AskedWord> words, Map<String, Integer> frequencies) {
    int sum = 0;
    int names = 0;
    int typed = 0;
    for (AskedWord word : words) {
      List<Fit> fits = fits(terms, word, frequencies);
      if (fits.isEmpty()) {
        return Optional.empty();
      }
      for (int time = 0; time < Math.min(2, word.times()); time++) {
        Fit fit = time < fits.size() ? fits.get(time) : new Fit(100, false);
        sum += fit.quality();
        names += fit.name() ? 1 : 0;
      }
      typed += word.times();
    }
    int surplus = Math.clamp(terms.nameWords() - names, 0, 3);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hit(terms.customer(), Math.max(1, sum / typed - surplus)));
  }

  private static List<Fit> fits(Terms terms, AskedWord asked, Map<String, Integer> frequencies) {
    List<Fit> fits = new ArrayList<>();
    terms.forEachWord((word, parts) -> {
      int quality = NaiveFit.quality(asked.text(), word, asked.isNumber());
      if (quality > 0) {
        int frequent = Quality.ofFrequency(quality, frequencies.getOrDefault(word, 0));
        int fitting = Math.max(1, quality + frequent - asked.part().loss(parts));
        fits.add(new Fit(fitting, Part.NAME.isIn(parts)));
      }
    });
    terms.forEachMailbox(key -> {
      if (asked.isOfMailbox() && key == asked.mailbox()) {
        fits.add(new Fit(1000, false));
      }
    });
    terms.forEachPhone(key ->
        asked.endings().stream()
            .filter(ending ->
                Long.compareUnsigned(key, ending.key()) >= 0
                    && Long.compareUnsigned(key, ending.last()) <= 0
                    && ending.allows(key))
            .forEach(ending -> fits.add(new Fit(ending.isWhole(key) ? 1000 : 950, false))));
    fits.sort(Comparator.comparingInt(Fit::quality).thenComparing(Fit::name).reversed());
    return fits;
  }

  private record Fit(int quality, boolean name) {}
}
