package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.bench.Questions.Kind;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Request;
import id.pelanggan.application.search.SearchFeed;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Measures how fast and how well customers are found, in a home that may be deleted. Brings an
 * invented shop in where the home is empty; what is there already is taken as it is.
 */
public final class MeasureSearch {
  private static final int SHOWN = 20;

  private final BenchHome home;
  private final FillBench fillBench;
  private final Customers customers;
  private final Archive archive;
  private final SearchFeed feed;
  private final FindCustomers findCustomers;

  @Inject
  public MeasureSearch(
      BenchHome home,
      FillBench fillBench,
      Customers customers,
      Archive archive,
      SearchFeed feed,
      FindCustomers findCustomers) {
    this.home = requireNonNull(home, "home is null");
    this.fillBench = requireNonNull(fillBench, "fillBench is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.feed = requireNonNull(feed, "feed is null");
    this.findCustomers = requireNonNull(findCustomers, "findCustomers is null");
  }

  /**
   * Works on a home that {@link id.pelanggan.application.port.DemoHomes#claim} made.
   *
   * @param files what comes in where nobody is there yet
   * @param questions of each kind
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  public SearchFigures measure(
      List<SampleFile> files,
      int questions,
      ImportProgress.Listener importing,
      SearchState.Listener filling) {
    fillBench.fill(files, importing);
    CallContext context = home.openAsItIs();
    feed.forgetEverything();
    double cold = BenchHome.seconds(() -> feed.refresh(filling));
    Questions asked = questions(questions);
    feed.forget();
    List<SearchFigures.Kind> unfilled =
        java.util.stream.Stream.of(Kind.EMAIL, Kind.PHONE)
            .map(kind -> ask(context, kind, asked.of(kind), questions))
            .toList();
    double snapshot = BenchHome.seconds(() -> feed.refresh(filling));
    Arrays.stream(Kind.values())
        .forEach(kind -> ask(context, kind, asked.of(kind), Math.min(questions, SHOWN)));
    List<SearchFigures.Kind> kinds =
        Arrays.stream(Kind.values())
            .map(kind -> ask(context, kind, asked.of(kind), questions))
            .toList();
    return new SearchFigures(customers.count(), cold, snapshot, bytes(), heap(), kinds, unfilled);
  }

  /** About customers from the whole of the shop. */
  private Questions questions(int wanted) {
    Questions questions = new Questions(new SplittableRandom(1));
    long every = Math.max(1, customers.count() / (2L * wanted));
    List<KeptProfile> chosen = new ArrayList<>();
    long[] seen = {0};
    customers.readProfiles(
        page -> page.stream().filter(kept -> seen[0]++ % every == 0).forEach(chosen::add));
    for (KeptProfile kept : chosen) {
      archive
          .findProfile(kept)
          .ifPresent(profile -> questions.add(kept.customer(), profile, order(kept)));
    }
    return questions;
  }

  private Optional<String> order(KeptProfile kept) {
    return archive.list(Stream.ORDERS, kept.customer()).stream()
        .map(opened -> opened.document().id().value())
        .findFirst();
  }

  private SearchFigures.Kind ask(
      CallContext context, Kind kind, List<Question> questions, int limit) {
    List<Question> asked = questions.subList(0, Math.min(limit, questions.size()));
    long[] nanos = new long[asked.size()];
    int right = 0;
    for (int i = 0; i < nanos.length; i++) {
      Request request = new Request(asked.get(i).text(), Optional.empty(), SHOWN);
      long start = System.nanoTime();
      List<Found> found = findCustomers.find(context, request).found();
      nanos[i] = System.nanoTime() - start;
      right += !found.isEmpty() && asked.get(i).right().test(found.getFirst()) ? 1 : 0;
    }
    return SearchFigures.Kind.of(kind.name(), nanos, right);
  }

  private long bytes() {
    return feed.state() instanceof SearchState.Ready ready ? ready.bytes() : 0;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
