package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.TextEditor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Fields of forms; the words of each are {@code KEY} and {@code KEY.hint}. */
public final class Fields {
  private Fields() {}

  /**
   * @param maximum so many characters
   */
  public static Field line(Phrases phrases, String id, String key, int maximum, String value) {
    TextEditor editor = TextEditor.of(maximum);
    editor.set(value);
    return new Field.Line(id, phrases.say(key), phrases.say(key + ".hint"), editor);
  }

  public static Field choice(
      Phrases phrases, String id, String key, List<Field.Option> options, String chosen) {
    return new Field.Choice(id, phrases.say(key), phrases.say(key + ".hint"), options, chosen);
  }

  /**
   * One of the constants.
   *
   * @param words begins the key of each one's word
   */
  public static <E extends Enum<E>> Field choice(
      Phrases phrases, String id, String key, Class<E> type, String words, Predicate<E> offered) {
    List<Field.Option> options =
        Arrays.stream(type.getEnumConstants())
            .filter(offered)
            .map(one -> new Field.Option(one.name(), phrases.say(words + one.name())))
            .toList();
    return choice(phrases, id, key, options, "");
  }

  public static <E extends Enum<E>> Field choice(
      Phrases phrases, String id, String key, Class<E> type, String words) {
    return choice(phrases, id, key, type, words, one -> true);
  }
}
