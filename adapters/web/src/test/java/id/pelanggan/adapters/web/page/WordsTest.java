package id.pelanggan.adapters.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.request.RequestKind;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Words ENGLISH = Words.in(PageLanguage.ENGLISH);
  private static final Words INDONESIAN = Words.in(PageLanguage.INDONESIAN);
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  @Test
  void shouldHaveTheSameSentencesWithTheSamePlaces() {
    assertThat(INDONESIAN.keys()).isEqualTo(ENGLISH.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(places(INDONESIAN, key)).as(key).isEqualTo(places(ENGLISH, key));
    }
  }

  /** Filled with what tells them apart, as {@code say} fills places. */
  private static TreeSet<String> places(Words words, String key) {
    Map<String, String> marks =
        Stream.of(
                "shop",
                "name",
                "date",
                "orders",
                "interactions",
                "feedback",
                "sources",
                "basis",
                "period",
                "kind",
                "received",
                "due",
                "number",
                "purpose",
                "channel",
                "standing",
                "age",
                "most",
                "officer")
            .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));
    return new TreeSet<>(
        PLACE.matcher(words.say(key, marks)).results().map(MatchResult::group).toList());
  }

  @Test
  void shouldSayEverySentenceOtherwiseInTheOtherLanguage() {
    assertThat(ENGLISH.keys())
        .filteredOn(key -> ENGLISH.say(key).equals(INDONESIAN.say(key)))
        .containsExactlyInAnyOrder("Channel.WHATSAPP", "permissions.question");
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void shouldHaveAWordForEverything(PageLanguage language) {
    Words words = Words.in(language);
    for (List<? extends Enum<?>> constants :
        List.of(
            List.of(Attribute.values()),
            List.of(ContactKind.values()),
            List.of(FormField.values()),
            List.of(Channel.values()),
            List.of(LegalBasis.values()),
            List.of(Standing.values()),
            List.of(RequestKind.values()))) {
      constants.forEach(constant -> assertThat(words.word(constant)).isNotBlank());
    }
    for (Problem problem : Problem.values()) {
      for (String part : List.of("title", "text", "next")) {
        assertThat(words.say("problem." + problem + "." + part)).isNotBlank();
      }
    }
    for (Done done : Done.values()) {
      for (String part : List.of("title", "text")) {
        assertThat(words.say("done." + done + "." + part)).isNotBlank();
      }
    }
  }

  @Test
  void shouldSayPeriodsInWords() {
    assertThat(ENGLISH.period(Period.of(1, 2, 0))).isEqualTo("1 year 2 months");
    assertThat(INDONESIAN.period(Period.of(10, 0, 3))).isEqualTo("10 tahun 3 hari");
  }
}
