package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Written;
import id.pelanggan.domain.mapping.WrittenTime;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for values that have a form. */
final class Values {
  private static final List<String> LANGUAGES = List.of("id", "en", "jv", "su", "zh", "ar");

  private final Conversation conversation;
  private final Choosing choosing;

  @Inject
  Values(Conversation conversation, Choosing choosing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
  }

  /** A day of a birth; asks again where no day is meant. */
  Optional<LocalDate> date(String key) {
    Optional<String> typed = conversation.askFor(key);
    while (typed.isPresent()) {
      if (DateStyle.DAY_FIRST.read(typed.get(), DateStyle.FIRST_YEAR_OF_BIRTHS)
          instanceof Written.Legible<WrittenTime>(WrittenTime time)) {
        return Optional.of(time.date());
      }
      conversation.say("linear.ask.date.again");
      typed = conversation.askFor(key);
    }
    return Optional.empty();
  }

  Optional<String> language() {
    return choosing.one(
        conversation.word("linear.edit.language"),
        LANGUAGES.stream()
            .map(code -> new Option<>(conversation.phrases().language(code), code))
            .toList());
  }

  Optional<Channel> channel() {
    return choosing.one(
        conversation.word("linear.edit.channel"),
        Arrays.stream(Channel.values())
            .map(channel -> new Option<>(conversation.phrases().word(channel), channel))
            .toList());
  }

  /** Part by part; empty where every part was left empty. */
  Optional<PostalAddress> address() {
    conversation.say("linear.ask.address");
    List<String> parts =
        Stream.of("street", "district", "city", "region", "postcode", "country")
            .map(part -> conversation.askFor("linear.ask.address." + part).orElse(""))
            .toList();
    if (parts.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new PostalAddress(
            parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
  }
}
