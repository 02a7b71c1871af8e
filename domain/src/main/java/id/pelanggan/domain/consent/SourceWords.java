package id.pelanggan.domain.consent;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.mapping.NameForm;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Understands what sources say about agreement, in Indonesian and English: a topic, such as the
 * header {@code izin wa} or {@code email_unsubscribed}, and a value. Whatever can be read in two
 * ways is unclear. That somebody did not object is no yes, and neither is a yes that names no
 * channel; a no that names none is one to all of them.
 */
public final class SourceWords {
  private static final List<String> TURNED =
      words(
          "donot dont optout optedout unsub jangan tolak berhenti nomail noemail nocall nosms block blokir");
  private static final Set<String> TURNED_WORDS =
      Set.copyOf(words("tidak tdk tanpa not stop dnc dnd"));

  private static final Set<String> YES =
      Set.copyOf(words("ya y yes true benar 1 on aktif active boleh mau bersedia ok oke"));
  private static final Set<String> NO =
      Set.copyOf(
          words(
              "tidak tdk t n no false salah 0 off nonaktif inactive jangan takmau tidakmau tidakboleh tidakbersedia"));
  private static final Set<String> AGREED =
      Set.copyOf(
          words(
              "setuju sayasetuju agree agreed optin optedin subscribed subscribe langganan berlangganan granted consented"));
  private static final Set<String> DECLINED =
      Set.copyOf(
          words(
              "tidaksetuju tdksetuju menolak tolak ditolak disagree refused declined denied optout optedout"
                  + " unsubscribed unsubscribe berhenti berhentiberlangganan withdrawn revoked cleaned"
                  + " donotcontact spam blocked"));
  private static final Set<String> SILENT =
      Set.copyOf(words("na null none nil unknown belum belumtahu tidaktahu kosong"));

  private SourceWords() {}

  public static SourceStatement read(String topic, String value) {
    String said = compact(value);
    if (said.isEmpty() || SILENT.contains(said)) {
      return new SourceStatement.Nothing();
    }
    List<String> words = List.of(NameForm.compareKey(topic).split(" ", -1));
    Turn turn = turn(words);
    Set<Channel> channels = channels(words);
    if (DECLINED.contains(said)) {
      return refused(channels);
    }
    if (AGREED.contains(said)) {
      return turn == Turn.STRAIGHT ? granted(channels) : new SourceStatement.Unclear();
    }
    return YES.contains(said) || NO.contains(said)
        ? answered(YES.contains(said), turn, channels)
        : new SourceStatement.Unclear();
  }

  private static SourceStatement answered(boolean yes, Turn turn, Set<Channel> channels) {
    return switch (turn) {
      case STRAIGHT -> yes ? granted(channels) : refused(channels);
      case TURNED -> yes ? refused(channels) : new SourceStatement.Nothing();
      case UNCLEAR -> new SourceStatement.Unclear();
    };
  }

  private static SourceStatement granted(Set<Channel> channels) {
    return channels.isEmpty()
        ? new SourceStatement.Unclear()
        : new SourceStatement.Granted(channels);
  }

  private static SourceStatement refused(Set<Channel> channels) {
    return new SourceStatement.Refused(
        channels.isEmpty() ? EnumSet.copyOf(ConsentChannels.REACHING) : channels);
  }

  /** In Indonesian tables {@code no} is a number as often as a refusal. */
  private static Turn turn(List<String> words) {
    if (words.contains("no")) {
      return Turn.UNCLEAR;
    }
    String key = String.join("", words);
    long parts = TURNED.stream().filter(key::contains).count();
    long alone = words.stream().filter(TURNED_WORDS::contains).count();
    if (key.contains("donot") || key.contains("optout")) {
      return Turn.TURNED;
    }
    return switch ((int) Math.min(2, parts + alone)) {
      case 0 -> Turn.STRAIGHT;
      case 1 -> Turn.TURNED;
      default -> Turn.UNCLEAR;
    };
  }

  private static Set<Channel> channels(List<String> words) {
    String key = String.join("", words);
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    if (key.contains("mail") || key.contains("surel") || key.contains("newsletter")) {
      channels.add(Channel.EMAIL);
    }
    if (key.contains("whatsapp") || words.contains("wa")) {
      channels.add(Channel.WHATSAPP);
    }
    if (key.contains("sms")) {
      channels.add(Channel.SMS);
    }
    if (isOneOf(words, "phone telepon telpon telp tlp call hp telemarketing")) {
      channels.add(Channel.PHONE);
    }
    if (isOneOf(words, "post pos surat letter katalog catalogue")) {
      channels.add(Channel.POST);
    }
    return channels;
  }

  private static boolean isOneOf(List<String> words, String known) {
    return words(known).stream().anyMatch(words::contains);
  }

  private static String compact(String text) {
    return NameForm.compareKey(text).replace(" ", "");
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }

  private enum Turn {
    STRAIGHT,
    /** A yes is a no. */
    TURNED,
    UNCLEAR
  }
}
