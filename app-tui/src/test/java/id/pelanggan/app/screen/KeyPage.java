package id.pelanggan.app.screen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.app.controller.KeyText;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all keys, made from the commands themselves. */
final class KeyPage {
  private static final String SCREENS = "id.pelanggan.app.screen.";
  private static final Map<Language, Words> WORDS =
      Map.of(
          Language.EN,
          new Words(
              """
              # Keys

              Made from the commands; a test fails when this page is stale and says how to renew it.
              The letters are the same in both languages. Letters never fire while something is typed or pasted, and nothing
              that cannot be undone happens at a single key. A key that stands twice in one part belongs to a box that another
              one opens, such as the letters for what is recorded.
              """,
              "Everywhere",
              "In lists, forms and boxes",
              "Screen {name}",
              "First steps",
              "| Key | Does | |",
              "Asks first.",
              "By name only"),
          Language.ID,
          new Words(
              """
              # Tombol

              Dibuat dari perintahnya sendiri; sebuah uji gagal bila halaman ini usang dan menyebutkan cara memperbaruinya.
              Hurufnya sama dalam kedua bahasa. Huruf tidak menjalankan apa pun selama sesuatu diketik atau ditempel, dan yang
              tidak bisa diurungkan tidak pernah terjadi dengan satu tombol saja. Tombol yang tertulis dua kali di satu bagian
              milik kotak yang dibuka tombol lain, misalnya huruf untuk yang dicatat.
              """,
              "Di mana saja",
              "Di daftar, isian, dan kotak",
              "Layar {name}",
              "Langkah pertama",
              "| Tombol | Guna | |",
              "Bertanya dulu.",
              "Hanya lewat nama"));

  private final Phrases phrases;
  private final Words words;
  private final StringBuilder page;

  private KeyPage(Language language) {
    this.phrases = new Phrases(new Messages(language), ZoneId.of("Asia/Jakarta"));
    this.words = WORDS.get(language);
    this.page = new StringBuilder(words.head());
  }

  static String of(Language language) {
    KeyPage keys = new KeyPage(language);
    keys.begin(keys.words.everywhere());
    keys.moves();
    for (ScreenName screen : ScreenName.values()) {
      keys.row(
          List.of(Character.toString(screen.digit())),
          keys.phrases.say(screen.title()),
          keys.phrases.say("command.screen." + screen + ".help"));
    }
    CommonCommands.everywhere().forEach(keys::row);
    keys.part(keys.words.shared(), CommonCommands.shared());
    lists().forEach(list -> keys.part(keys.title(list), commands(list)));
    return keys.page.toString();
  }

  /** The classes that name the commands of one screen, in the order of the screens. */
  static List<Class<?>> lists() {
    List<Class<?>> lists = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.pelanggan.app.screen")) {
      if (type.getSimpleName().endsWith("Commands")) {
        lists.add(type.reflect());
      }
    }
    lists.sort(Comparator.comparingInt(KeyPage::place).thenComparing(Class::getName));
    return lists;
  }

  @SuppressWarnings("unchecked") // Every list of commands has this method.
  private static List<Command> commands(Class<?> list) {
    try {
      Method all = list.getDeclaredMethod("all");
      all.setAccessible(true);
      return (List<Command>) all.invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(list + " has no static all()", e);
    }
  }

  private static String screen(Class<?> list) {
    String inside = list.getPackageName().substring(SCREENS.length());
    return inside.split("\\.", -1)[0].toUpperCase(Locale.ROOT);
  }

  /** What is no screen comes last. */
  private static int place(Class<?> list) {
    return Arrays.stream(ScreenName.values())
        .filter(name -> name.name().equals(screen(list)))
        .mapToInt(Enum::ordinal)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private String title(Class<?> list) {
    String key = "screen." + screen(list);
    return phrases.has(key) ? words.screen().replace("{name}", phrases.say(key)) : words.welcome();
  }

  private void part(String title, List<Command> commands) {
    begin(title);
    commands.forEach(this::row);
  }

  private void begin(String title) {
    page.append("\n## ")
        .append(title)
        .append("\n\n")
        .append(words.columns())
        .append("\n|---|---|---|\n");
  }

  private void moves() {
    row(List.of(phrases.say("key.moves"), "h j k l"), "", phrases.say("help.moves"));
  }

  private void row(Command command) {
    String help = phrases.say(command.help());
    row(
        command.keys().stream().map(key -> KeyText.of(key, phrases)).toList(),
        phrases.say(command.title()),
        command.danger() == Danger.REVERSIBLE ? help : help + " " + words.asks());
  }

  private void row(List<String> keys, String title, String help) {
    String shown =
        keys.isEmpty()
            ? words.unkeyed()
            : keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    page.append("| ").append(cell(shown)).append(" | ").append(cell(title)).append(" | ");
    page.append(cell(help)).append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** What the page says beside the commands' own words. */
  private record Words(
      String head,
      String everywhere,
      String shared,
      String screen,
      String welcome,
      String columns,
      String asks,
      String unkeyed) {}
}
