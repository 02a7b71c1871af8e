package id.pelanggan.app.screen;

import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.regex.Pattern;

/** A language that screens are looked at in. */
enum Tongue {
  ID,
  EN,
  /** English a third longer and with marks on its letters: shows what has no room. */
  PSEUDO;

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final String PLAIN = "aeiouAEIOU";
  private static final String MARKED = "àéîöûÀÉÎÖÛ";
  private static final double SLACK = 0.35;

  Messages messages() {
    return switch (this) {
      case ID -> new Messages(Language.ID);
      case EN -> new Messages(Language.EN);
      case PSEUDO -> new Messages(Language.EN, Tongue::stretched);
    };
  }

  private static String stretched(String sentence) {
    int letters = PLACE.matcher(sentence).replaceAll("").length();
    StringBuilder longer = new StringBuilder();
    int from = 0;
    for (var place : PLACE.matcher(sentence).results().toList()) {
      longer.append(marked(sentence.substring(from, place.start()))).append(place.group());
      from = place.end();
    }
    return longer
        .append(marked(sentence.substring(from)))
        .append("~".repeat((int) Math.ceil(letters * SLACK)))
        .toString();
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = 0; i < marked.length(); i++) {
      int vowel = PLAIN.indexOf(marked.charAt(i));
      if (vowel >= 0) {
        marked.setCharAt(i, MARKED.charAt(vowel));
      }
    }
    return marked.toString();
  }
}
