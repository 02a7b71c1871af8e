package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.FindCustomers.Page;
import id.pelanggan.application.search.FindCustomers.Request;
import id.pelanggan.application.search.Match;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds customers by whatever is known of them. */
@Command(name = "find")
final class CustomersFindCommand implements HeadlessCommand {
  private static final int PERCENT = 100;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "customers.find.text",
      converter = TextConverter.class)
  private String text;

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "customers.find.limit",
      defaultValue = "20",
      converter = FindLimit.class)
  private int limit;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;
  @Inject private FindCustomers findCustomers;
  @Inject private WarmSearch warmSearch;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "customers find";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    unlocking.require(context);
    Request request = new Request(text, Optional.empty(), limit);
    Page exact = findCustomers.find(context, request);
    if (exact.found().stream().anyMatch(found -> isWhole(found.match()))) {
      return answer(phrases, exact, null);
    }
    try {
      warm(context, phrases);
    } catch (PelangganException e) {
      if (e.code() != SearchError.SEARCH_TOO_LARGE) {
        throw e;
      }
      return answer(phrases, exact, e);
    }
    return answer(phrases, findCustomers.find(context, request), null);
  }

  /** Nobody else has a whole address or number, so nobody else is looked for. */
  private static boolean isWhole(Match match) {
    return switch (match) {
      case EMAIL, PHONE -> true;
      case ORDER, EXTERNAL_ID, WORDS -> false;
    };
  }

  private void warm(CallContext context, Phrases phrases) {
    try (ShownLine line = new ShownLine(terminal, System::nanoTime)) {
      warmSearch.warm(context, progress -> line.show(() -> line(phrases, progress)));
    }
  }

  private static String line(Phrases phrases, SearchState.Filling progress) {
    long total = Math.max(1, progress.total());
    return phrases.say(
        "find.warming",
        Map.of("percent", String.valueOf(Math.min(PERCENT, PERCENT * progress.done() / total))));
  }

  private static Answer answer(Phrases phrases, Page page, @Nullable PelangganException trouble) {
    return new Answer(new FoundLines(phrases).of(page), FoundJson.of(page), trouble);
  }
}
