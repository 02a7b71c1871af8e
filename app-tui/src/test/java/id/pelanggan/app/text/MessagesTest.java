package id.pelanggan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.operation.FindingCode;
import id.pelanggan.domain.operation.ServerEvent;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "Bahasa Indonesia",
          "demo",
          "English",
          "panel",
          "PostgreSQL",
          "server",
          "total",
          "web",
          "WhatsApp");
  private static final List<Class<? extends Enum<?>>> SHOWN =
      List.of(
          id.pelanggan.domain.source.Stream.class,
          ChangeSetState.class,
          RefusalReason.class,
          DateStyle.class,
          NumberStyle.class,
          Field.class,
          Attribute.class,
          Channel.class,
          ContactKind.class,
          ContactStatus.class,
          OrderKind.class,
          InteractionKind.class,
          Direction.class,
          FeedbackKind.class,
          KeyringReport.Protection.class);

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldSayWhatHappenedWhatIsSafeAndWhatToDoForEveryError(Language language) {
    Properties sentences = readAll(language);
    List<String> codes = errorCodes();

    assertThat(codes).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    assertThat(sentences.stringPropertyNames())
        .containsAll(
            codes.stream()
                .flatMap(code -> Stream.of(".happened", ".safe", ".next").map(part -> code + part))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveASentenceForEveryFindingAndWhatToDoUnlessItIsFine(Language language) {
    Set<String> keys = read("messages", language).stringPropertyNames();

    for (FindingCode code : FindingCode.values()) {
      assertThat(keys).contains("finding." + code + ".seen");
      assertThat(keys.contains("finding." + code + ".next"))
          .as("what to do about %s", code)
          .isEqualTo(code.severity() != FindingCode.Severity.FINE);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveASentenceForEveryEvent(Language language) {
    Set<String> keys = read("messages", language).stringPropertyNames();

    assertThat(ServerEvent.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(keys).contains("event." + event.getSimpleName()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveAWordForEveryConstantThatIsShown(Language language) {
    Set<String> keys = read("messages", language).stringPropertyNames();

    assertThat(
            SHOWN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant ->
                    "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
        .hasSizeGreaterThan(100)
        .allSatisfy(key -> assertThat(keys).contains(key));
    assertThat(Arrays.stream(ImportPlan.Origin.values()).map(origin -> "plan.origin." + origin))
        .allSatisfy(key -> assertThat(keys).contains(key));
    assertThat(Arrays.stream(ImportProgress.Stage.values()).map(stage -> "progress." + stage))
        .allSatisfy(key -> assertThat(keys).contains(key));
    assertThat(Arrays.stream(VaultError.values()).map(reason -> "keys.locked." + reason))
        .allSatisfy(key -> assertThat(keys).contains(key));
    assertThat(OpenQuestion.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(question ->
            assertThat(keys)
                .contains(
                    "question." + question.getSimpleName() + ".ask",
                    "question." + question.getSimpleName() + ".open"));
  }

  static Stream<String> files() {
    return Stream.concat(Messages.PARTS.stream(), Stream.of("usage"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void shouldBeCompleteInBothLanguages(String name) {
    Properties english = read(name, Language.EN);
    Properties indonesian = read(name, Language.ID);

    assertThat(indonesian.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(indonesian.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void shouldSayEachThingInOneFile() {
    List<String> keys =
        Messages.PARTS.stream()
            .flatMap(part -> read(part, Language.EN).stringPropertyNames().stream())
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  /** What is the same in both is a name, or was forgotten. */
  @ParameterizedTest
  @MethodSource("files")
  void shouldHaveItsOwnWordsInEachLanguage(String name) {
    Properties english = read(name, Language.EN);
    Properties indonesian = read(name, Language.ID);

    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".command") && !key.startsWith("key."))
        .filteredOn(key -> indonesian.getProperty(key, "").equals(english.getProperty(key)))
        .map(key -> PLACE.matcher(english.getProperty(key)).replaceAll("").strip())
        .filteredOn(text -> WORD.matcher(text).find())
        .allSatisfy(
            text -> assertThat(SAME_IN_BOTH).anyMatch(known -> known.equalsIgnoreCase(text)));
  }

  @Test
  void shouldHoldNoSentenceOfAnErrorThatDoesNotExist() {
    List<String> codes = errorCodes();

    assertThat(readAll(Language.EN).stringPropertyNames())
        .filteredOn(key -> key.startsWith("error."))
        .allSatisfy(key -> assertThat(codes).contains(key.substring(0, key.lastIndexOf('.'))));
  }

  @Test
  void shouldShowControlAndDirectionCharactersAsQuestionMarks() {
    Messages messages = new Messages(Language.EN);

    assertThat(messages.say("stop.stopped"))
        .isEqualTo("The database has ended. Everything is stored.");
    assertThat(messages.say("error.SHOP_EXISTS.happened", Map.of("shop", "A\u001b[2J\u202eB$1\\")))
        .isEqualTo("This home already belongs to the shop \"A?[2J?B$1\\\".");
  }

  private static List<String> errorCodes() {
    List<String> codes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.pelanggan")) {
      if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
        Arrays.stream(type.reflect().getEnumConstants())
            .map(constant -> "error." + ((ErrorCode) constant).name())
            .forEach(codes::add);
      }
    }
    return codes;
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of the commands and of the terminal. */
  private static Properties readAll(Language language) {
    Properties all = new Properties();
    Messages.PARTS.forEach(part -> all.putAll(read(part, language)));
    return all;
  }

  private static Properties read(String name, Language language) {
    Properties properties = new Properties();
    String file = name + "_" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
