package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets the operator choose by a number or by the first letters of a word. */
final class Choosing {
  static final int PAGE = 10;

  private static final String PROMPT = "linear.choose";
  private static final String HELP = "linear.help.choose";

  private final Conversation conversation;

  @Inject
  Choosing(Conversation conversation) {
    this.conversation = requireNonNull(conversation, "conversation is null");
  }

  /** One of the options; empty where the operator goes back. */
  <T> Optional<T> one(String title, List<Option<T>> options) {
    return one(title, options, HELP);
  }

  /**
   * @param help key of what is said to whoever asks for help
   */
  <T> Optional<T> one(String title, List<Option<T>> options, String help) {
    conversation.title(title);
    for (int place = 0; place < options.size(); place++) {
      conversation.line(place + 1 + ". " + options.get(place).label());
    }
    while (true) {
      Optional<String> typed = conversation.ask(conversation.word(PROMPT) + " ", help);
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      List<Integer> places =
          Fitting.places(options.stream().map(Option::label).toList(), typed.get());
      if (places.size() == 1) {
        return Optional.of(options.get(places.getFirst()).value());
      }
      complain(places);
    }
  }

  /** Whether the operator says yes; nothing typed is no. */
  boolean isAgreed(String question) {
    return one(
            question,
            List.of(
                new Option<>(conversation.word("linear.yes"), true),
                new Option<>(conversation.word("linear.no"), false)),
            "linear.help.agree")
        .orElse(false);
  }

  /** Shows the same options again after each one that was done, until the operator goes back. */
  void menu(String title, String help, Supplier<List<Option<Runnable>>> options) {
    Optional<Runnable> chosen = one(conversation.word(title), options.get(), help);
    while (chosen.isPresent()) {
      conversation.attempt(chosen.get());
      chosen = one(conversation.word(title), options.get(), help);
    }
  }

  /** Goes through a list page by page; after what is chosen was open, its page is read again. */
  <T> void browse(String title, Supplier<ListPage<T>> first, Consumer<T> open) {
    Optional<Supplier<ListPage<T>>> shown = Optional.of(first);
    while (shown.isPresent()) {
      shown = one(title, steps(shown.get(), open)).map(Supplier::get);
    }
  }

  /** Each leads to the page that comes after it. */
  private <T> List<Option<Supplier<Supplier<ListPage<T>>>>> steps(
      Supplier<ListPage<T>> reading, Consumer<T> open) {
    ListPage<T> page = reading.get();
    List<Option<Supplier<Supplier<ListPage<T>>>>> steps = new ArrayList<>();
    for (Option<T> option : page.options()) {
      steps.add(
          new Option<>(
              option.label(),
              () -> {
                conversation.attempt(() -> open.accept(option.value()));
                return reading;
              }));
    }
    page.next()
        .ifPresent(next -> steps.add(new Option<>(conversation.word("linear.more"), () -> next)));
    return steps;
  }

  private void complain(List<Integer> places) {
    if (places.isEmpty()) {
      conversation.say("linear.choose.none");
    } else {
      String numbers =
          places.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
      conversation.say("linear.choose.several", Map.of("numbers", numbers));
    }
  }
}
