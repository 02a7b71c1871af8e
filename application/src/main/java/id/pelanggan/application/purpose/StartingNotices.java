package id.pelanggan.application.purpose;

import id.pelanggan.application.purpose.PurposeProposal.ProposedNotice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import id.pelanggan.domain.purpose.RetentionTerm;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers are told of the usual purposes: short, so that it can be read aloud. */
final class StartingNotices {
  private static final NoticeCode PRIVACY = new NoticeCode("privacy");

  private static final NoticeDraft PRIVACY_FRAME_ID =
      new NoticeDraft(
          "id",
          """
          Data Anda di {shop}

          Kami menyimpan data Anda untuk:
          %s
          Data Anda disegel dan hanya dibuka petugas yang membutuhkannya.

          Hak Anda: melihat, membetulkan, memindahkan, membatasi, dan menghapus \
          data Anda, \
          berkeberatan, serta menarik persetujuan kapan saja. Kami menjawab dalam 3 × 24 jam.
          Hubungi {contact}. Pelindungan data: {officer}.
          """,
          "{shop} menyimpan nama, kontak, dan belanjaan Anda untuk melayani Anda dan memenuhi"
              + " kewajiban hukum. Anda boleh melihat, membetulkan, atau meminta penghapusannya"
              + " kapan saja.");

  private static final NoticeDraft PRIVACY_FRAME_EN =
      new NoticeDraft(
          "en",
          """
          Your data at {shop}

          We keep your data for:
          %s
          Your data is sealed, and opened only by staff who need it.

          Your rights: to see, correct, take with you, restrict and erase your data, to object, and \
          to withdraw a consent at any time. We answer within 3 × 24 hours.
          Ask {contact}. Data protection: {officer}.
          """,
          "{shop} keeps your name, how to reach you and what you bought, to serve you and to do"
              + " what the law asks for. You may see it, have it corrected or ask for its erasure"
              + " at any time.");

  private StartingNotices() {}

  /** One for what needs no consent, and one for each purpose that customers are asked for. */
  static List<ProposedNotice> of(List<Purpose> purposes) {
    List<Purpose> active = new PurposeRegister(purposes).active();
    List<Purpose> told = active.stream().filter(purpose -> !purpose.asksConsent()).toList();
    return Stream.concat(
            told.isEmpty() ? Stream.of() : Stream.of(privacy(told)),
            active.stream().filter(Purpose::asksConsent).map(StartingNotices::question))
        .toList();
  }

  private static ProposedNotice privacy(List<Purpose> told) {
    return new ProposedNotice(
        PRIVACY,
        told.stream().map(Purpose::code).collect(Collectors.toSet()),
        Stream.of(PRIVACY_FRAME_ID, PRIVACY_FRAME_EN)
            .map(frame ->
                new NoticeDraft(
                    frame.language(),
                    frame.text().formatted(lines(told, frame.language())).strip(),
                    frame.spoken()))
            .toList());
  }

  private static String lines(List<Purpose> told, String language) {
    return told.stream()
        .map(purpose ->
            "- "
                + purpose.title().in(language)
                + ": "
                + purpose.description().in(language)
                + purpose.retention().map(term -> " " + kept(term, language)).orElse("")
                + "\n")
        .collect(Collectors.joining());
  }

  private static String kept(RetentionTerm term, String language) {
    String period = PeriodText.of(term.period(), language);
    String start = language.equals("en") ? "Kept " : "Disimpan ";
    return start + (period.isEmpty() ? "" : period + " ") + term.trigger().in(language) + ".";
  }

  private static ProposedNotice question(Purpose purpose) {
    return new ProposedNotice(
        new NoticeCode(purpose.code().value()),
        Set.of(purpose.code()),
        List.of(indonesian(purpose), english(purpose)));
  }

  private static NoticeDraft indonesian(Purpose purpose) {
    String topic = purpose.title().indonesian().toLowerCase(Locale.ROOT);
    return new NoticeDraft(
        "id",
        """
        Persetujuan: %s dari {shop}

        %s
        Kami memakai nama, kontak, dan riwayat Anda untuk itu, hanya lewat saluran yang Anda \
        pilih.%s
        Anda bebas menolak; layanan kami kepada Anda tetap sama. Anda boleh menarik persetujuan \
        ini kapan saja, gratis, semudah memberikannya.%s
        Hubungi {contact}. Pelindungan data: {officer}.
        """
            .formatted(
                topic,
                purpose.description().indonesian(),
                lasting(purpose, "\nBerlaku %s; sebelum itu kami bertanya lagi.", "id"),
                guarded(
                    purpose,
                    "\nUntuk yang belum berusia %s tahun, orang tua atau wali yang menyetujui."))
            .strip(),
        """
        Bolehkah {shop} menghubungi Anda untuk %s lewat saluran yang Anda pilih? \
        Anda bebas menolak, dan boleh menariknya kapan saja.\
        """
            .formatted(topic));
  }

  private static NoticeDraft english(Purpose purpose) {
    String topic = purpose.title().english().toLowerCase(Locale.ROOT);
    return new NoticeDraft(
        "en",
        """
        Your consent: %s from {shop}

        %s
        For that we use your name, how to reach you and your history, only by the channels that \
        you choose.%s
        You are free to refuse; we serve you all the same. You may withdraw this consent at any \
        time, free of charge and as easily as you gave it.%s
        Ask {contact}. Data protection: {officer}.
        """
            .formatted(
                topic,
                purpose.description().english(),
                lasting(purpose, "\nIt holds for %s; we ask you again before that.", "en"),
                guarded(purpose, "\nFor who is not yet %s years old, a parent or guardian agrees."))
            .strip(),
        """
        May {shop} contact you about %s by the channels that you choose? \
        You are free to refuse, and may withdraw it at any time.\
        """
            .formatted(topic));
  }

  private static String lasting(Purpose purpose, String sentence, String language) {
    return purpose
        .consentLifetime()
        .map(lifetime -> sentence.formatted(PeriodText.of(lifetime, language)))
        .orElse("");
  }

  private static String guarded(Purpose purpose, String sentence) {
    return purpose.minimumAge() > 0 ? sentence.formatted(purpose.minimumAge()) : "";
  }
}
