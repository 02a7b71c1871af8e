package id.pelanggan.application.purpose;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What businesses usually keep data for, from what they say that they do. */
final class StartingProposal {
  private static final Set<Channel> SERVICE_CHANNELS =
      EnumSet.of(
          Channel.EMAIL, Channel.PHONE, Channel.WHATSAPP, Channel.SMS, Channel.POST, Channel.SHOP);
  private static final LocalText NOBODY =
      new LocalText("Tidak diberikan kepada siapa pun.", "Given to nobody.");
  private static final LocalText CUSTOMERS = new LocalText("Pelanggan", "Customers");
  private static final Period MARKETING_CONSENT = Period.ofYears(2);
  private static final String OWN_RULE = "UU PDP 27/2022 art. 16(2)(g), GDPR art. 5(1)(e)";

  private StartingProposal() {}

  static PurposeProposal of(ShopAnswers answers) {
    List<Purpose> purposes =
        List.of(
            administration(),
            bookkeeping(answers.does(ShopActivity.KEEPS_BOOKS)),
            sales(answers.does(ShopActivity.SELLS)),
            delivery(answers.does(ShopActivity.DELIVERS)),
            loyalty(answers.does(ShopActivity.LOYALTY_PROGRAMME)),
            marketing(answers.does(ShopActivity.SENDS_OFFERS), answers.offerChannels()),
            surveys(answers.does(ShopActivity.SURVEYS)));
    return new PurposeProposal(purposes, StartingNotices.of(purposes));
  }

  private static Purpose sales(boolean active) {
    return new Purpose(
        StartingPurposes.SALES_AND_SERVICE,
        new LocalText("Penjualan dan layanan", "Sales and service"),
        new LocalText(
            "Melayani pesanan, pembayaran, pengembalian, pertanyaan, dan keluhan Anda.",
            "Serving your orders, payments, returns, questions and complaints."),
        Optional.of(LegalBasis.CONTRACT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(b), GDPR art. 6(1)(b)",
        CUSTOMERS,
        SERVICE_CHANNELS,
        EnumSet.of(
            DataKind.IDENTITY,
            DataKind.CONTACT,
            DataKind.ADDRESS,
            DataKind.PREFERENCE,
            DataKind.ORDER,
            DataKind.INTERACTION,
            DataKind.FEEDBACK,
            DataKind.NOTE),
        NOBODY,
        kept(1, "sejak belanja atau kontak terakhir", "after the last purchase or contact"),
        Optional.empty(),
        Optional.empty(),
        0,
        active);
  }

  private static Purpose bookkeeping(boolean active) {
    return new Purpose(
        StartingPurposes.BOOKKEEPING,
        new LocalText("Pembukuan", "Bookkeeping"),
        new LocalText(
            "Menyimpan catatan penjualan seperti diwajibkan undang-undang pajak.",
            "Keeping records of sales, as tax law asks for."),
        Optional.of(LegalBasis.LEGAL_DUTY),
        Optional.empty(),
        "UU KUP art. 28(11), UU 8/1997 art. 11",
        CUSTOMERS,
        EnumSet.noneOf(Channel.class),
        EnumSet.of(DataKind.IDENTITY, DataKind.ADDRESS, DataKind.ORDER),
        new LocalText(
            "Kantor pajak dan akuntan, bila diminta.",
            "The tax office and the accountant, when they ask."),
        Optional.of(
            new RetentionTerm(
                Period.ofYears(10),
                new LocalText("sejak akhir tahun buku", "after the end of the book year"),
                "UU KUP art. 28(11), UU 8/1997 art. 11")),
        Optional.empty(),
        Optional.empty(),
        0,
        active);
  }

  private static Purpose marketing(boolean active, Set<Channel> channels) {
    return new Purpose(
        StartingPurposes.MARKETING,
        new LocalText("Penawaran", "Offers"),
        new LocalText(
            "Memberi tahu Anda tentang penawaran, bila Anda setuju.",
            "Telling you about offers, where you agreed."),
        Optional.of(LegalBasis.CONSENT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(a), GDPR art. 6(1)(a)",
        CUSTOMERS,
        channels,
        EnumSet.of(
            DataKind.IDENTITY,
            DataKind.CONTACT,
            DataKind.PREFERENCE,
            DataKind.CONSENT,
            DataKind.ORDER),
        NOBODY,
        untilWithdrawn(),
        Optional.empty(),
        Optional.of(MARKETING_CONSENT),
        Purpose.ADULT,
        active);
  }

  private static Purpose administration() {
    return new Purpose(
        StartingPurposes.ADMINISTRATION,
        new LocalText("Perawatan data", "Looking after the data"),
        new LocalText(
            "Menjaga data tetap benar, aman, dan tidak ganda.",
            "Keeping the data right, safe and free of duplicates."),
        Optional.of(LegalBasis.LEGITIMATE_INTEREST),
        Optional.of(
            new LocalText(
                "Data yang salah atau bocor merugikan pelanggan lebih dulu. Perawatan tidak"
                    + " mengumpulkan data baru, hanya dilakukan petugas yang berizin, dan dicatat.",
                "Wrong or leaked data harms customers first. Looking after it collects nothing"
                    + " new, is done only by staff who may, and is noted.")),
        "UU PDP 27/2022 art. 20(2)(f), GDPR art. 6(1)(f)",
        CUSTOMERS,
        EnumSet.noneOf(Channel.class),
        EnumSet.allOf(DataKind.class),
        NOBODY,
        kept(1, "sejak belanja atau kontak terakhir", "after the last purchase or contact"),
        Optional.empty(),
        Optional.empty(),
        0,
        true);
  }

  private static Purpose delivery(boolean active) {
    return new Purpose(
        new PurposeCode("delivery"),
        new LocalText("Pengantaran", "Delivery"),
        new LocalText(
            "Mengantar pesanan ke alamat Anda.", "Bringing what you ordered to your address."),
        Optional.of(LegalBasis.CONTRACT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(b), GDPR art. 6(1)(b)",
        CUSTOMERS,
        EnumSet.of(Channel.PHONE, Channel.WHATSAPP, Channel.SMS),
        EnumSet.of(DataKind.IDENTITY, DataKind.CONTACT, DataKind.ADDRESS, DataKind.ORDER),
        new LocalText(
            "Jasa pengantaran: nama, alamat, dan nomor telepon.",
            "The delivery service: name, address and phone number."),
        kept(1, "sejak pengantaran terakhir", "after the last delivery"),
        Optional.of(StartingPurposes.SALES_AND_SERVICE),
        Optional.empty(),
        0,
        active);
  }

  private static Purpose loyalty(boolean active) {
    return new Purpose(
        new PurposeCode("loyalty-programme"),
        new LocalText("Program pelanggan setia", "Loyalty programme"),
        new LocalText(
            "Menghitung poin dan harga khusus Anda sebagai anggota.",
            "Counting your points and prices as a member."),
        Optional.of(LegalBasis.CONTRACT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(b), GDPR art. 6(1)(b)",
        new LocalText("Anggota program", "Members of the programme"),
        SERVICE_CHANNELS,
        EnumSet.of(DataKind.IDENTITY, DataKind.CONTACT, DataKind.ORDER, DataKind.PREFERENCE),
        NOBODY,
        kept(1, "sejak keanggotaan berakhir", "after the membership ends"),
        Optional.of(StartingPurposes.SALES_AND_SERVICE),
        Optional.empty(),
        Purpose.ADULT,
        active);
  }

  private static Purpose surveys(boolean active) {
    return new Purpose(
        new PurposeCode("surveys"),
        new LocalText("Survei", "Surveys"),
        new LocalText(
            "Menanyakan pendapat Anda tentang kami, bila Anda setuju.",
            "Asking what you think of us, where you agreed."),
        Optional.of(LegalBasis.CONSENT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(a), GDPR art. 6(1)(a)",
        CUSTOMERS,
        EnumSet.of(Channel.EMAIL, Channel.WHATSAPP, Channel.SMS),
        EnumSet.of(DataKind.IDENTITY, DataKind.CONTACT, DataKind.CONSENT, DataKind.FEEDBACK),
        NOBODY,
        untilWithdrawn(),
        Optional.of(StartingPurposes.SALES_AND_SERVICE),
        Optional.of(MARKETING_CONSENT),
        Purpose.ADULT,
        active);
  }

  /** The shop's own rule. */
  private static Optional<RetentionTerm> kept(int years, String indonesian, String english) {
    return Optional.of(
        new RetentionTerm(Period.ofYears(years), new LocalText(indonesian, english), OWN_RULE));
  }

  private static Optional<RetentionTerm> untilWithdrawn() {
    return Optional.of(
        new RetentionTerm(
            Period.ZERO,
            new LocalText(
                "sampai persetujuan ditarik atau berakhir",
                "until the consent is withdrawn or ends"),
            "UU PDP 27/2022 art. 43(1)(b), GDPR art. 17(1)(b)"));
  }
}
