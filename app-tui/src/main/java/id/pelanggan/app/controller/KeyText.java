package id.pelanggan.app.controller;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.input.Key;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keys as hints and help write them. */
public final class KeyText {
  private KeyText() {}

  public static String of(Key key, Phrases phrases) {
    String name =
        key.symbol() == Key.Symbol.CHARACTER
            ? key.character() == ' ' ? phrases.say("key.SPACE") : character(key)
            : phrases.has("key." + key.symbol())
                ? phrases.say("key." + key.symbol())
                : key.symbol().name();
    return (key.control() ? "Ctrl-" : "") + (key.shift() ? "Shift-" : "") + name;
  }

  public static String of(List<Key> keys, Phrases phrases) {
    return keys.stream().map(key -> of(key, phrases)).collect(Collectors.joining(" "));
  }

  private static String character(Key key) {
    String text = Character.toString(key.character());
    return key.control() ? text.toUpperCase(Locale.ROOT) : text;
  }
}
