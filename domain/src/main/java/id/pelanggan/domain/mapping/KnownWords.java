package id.pelanggan.domain.mapping;

import static java.util.Map.entry;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.sales.OrderKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What cells say by one of a few words, in Indonesian or English. */
final class KnownWords {
  private static final Map<String, Channel> CHANNELS =
      table(
          entry(Channel.EMAIL, "email emailaddress surel mail imel"),
          entry(Channel.PHONE, "phone telepon telpon telp tlp call hp ponsel handphone"),
          entry(Channel.WHATSAPP, "whatsapp wa"),
          entry(Channel.SMS, "sms text pesansingkat"),
          entry(Channel.POST, "post pos surat letter"),
          entry(Channel.SHOP, "shop store toko gerai cabang"),
          entry(Channel.WEB, "web website situs online daring"),
          entry(Channel.SOCIAL, "social sosial instagram ig facebook fb tiktok medsos"));
  private static final Map<String, OrderKind> ORDER_KINDS =
      table(
          entry(
              OrderKind.SALE,
              "sale sales sold order invoice penjualan jual pesanan lunas selesai completed paid"),
          entry(
              OrderKind.CANCELLATION,
              "cancellation cancel cancelled canceled pembatalan batal dibatalkan void"),
          entry(
              OrderKind.RETURN,
              "return returned refund refunded retur pengembalian dikembalikan kembali"));
  private static final Map<String, InteractionKind> INTERACTION_KINDS =
      table(
          entry(InteractionKind.CALL, "call phone phonecall telepon telpon telp panggilan"),
          entry(InteractionKind.EMAIL, "email mail surel imel"),
          entry(InteractionKind.CHAT, "chat whatsapp wa sms message pesan livechat obrolan"),
          entry(InteractionKind.VISIT, "visit kunjungan datang shop store toko tatapmuka"),
          entry(
              InteractionKind.SOCIAL,
              "social sosial socialmedia mediasosial medsos instagram ig facebook fb tiktok dm"),
          entry(InteractionKind.OTHER, "other lain lainnya lainlain"));
  private static final Map<String, Direction> DIRECTIONS =
      table(
          entry(Direction.INBOUND, "inbound in incoming masuk received diterima"),
          entry(Direction.OUTBOUND, "outbound out outgoing keluar sent dikirim"));
  private static final Map<String, FeedbackKind> FEEDBACK_KINDS =
      table(
          entry(FeedbackKind.COMPLAINT, "complaint keluhan komplain aduan pengaduan protes"),
          entry(FeedbackKind.PRAISE, "praise compliment thanks pujian terimakasih apresiasi"),
          entry(
              FeedbackKind.RATING,
              "rating score review survey penilaian nilai skor ulasan survei bintang"));
  private static final Map<String, String> LANGUAGES = languages();

  private KnownWords() {}

  static Optional<Channel> channel(String written) {
    return Optional.ofNullable(CHANNELS.get(NameForm.compactKey(written)));
  }

  static Optional<OrderKind> orderKind(String written) {
    return Optional.ofNullable(ORDER_KINDS.get(NameForm.compactKey(written)));
  }

  static Optional<InteractionKind> interactionKind(String written) {
    return Optional.ofNullable(INTERACTION_KINDS.get(NameForm.compactKey(written)));
  }

  static Optional<Direction> direction(String written) {
    return Optional.ofNullable(DIRECTIONS.get(NameForm.compactKey(written)));
  }

  static Optional<FeedbackKind> feedbackKind(String written) {
    return Optional.ofNullable(FEEDBACK_KINDS.get(NameForm.compactKey(written)));
  }

  /** Two letters of ISO 639-1. */
  static Optional<String> language(String written) {
    return Optional.ofNullable(LANGUAGES.get(NameForm.compactKey(written)));
  }

  private static Map<String, String> languages() {
    Map<String, String> languages =
        new HashMap<>(
            table(
                entry("id", "in ind idid indonesia indonesian bahasa bahasaindonesia"),
                entry("en", "eng enus engb inggris english bahasainggris"),
                entry("jv", "jw jawa javanese bahasajawa"),
                entry("su", "sunda sundanese bahasasunda"),
                entry("ms", "melayu malay bahasamelayu"),
                entry("zh", "mandarin chinese cina tionghoa")));
    Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.length() == 2)
        .forEach(code -> languages.putIfAbsent(code, code));
    return Map.copyOf(languages);
  }

  @SafeVarargs
  private static <T> Map<String, T> table(Map.Entry<T, String>... entries) {
    Map<String, T> table = new HashMap<>();
    for (Map.Entry<T, String> each : entries) {
      Words.of(each.getValue()).forEach(word -> table.put(word, each.getKey()));
    }
    return Map.copyOf(table);
  }
}
