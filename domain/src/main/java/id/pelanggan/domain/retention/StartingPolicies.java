package id.pelanggan.domain.retention;

import id.pelanggan.domain.purpose.DataKind;
import java.time.Period;
import java.util.List;

/** The policies that a shop begins with. They are a start, not advice: rules of law change. */
public final class StartingPolicies {
  public static final PolicyCode INACTIVE_CUSTOMERS = new PolicyCode("inactive-customers");
  public static final PolicyCode GONE_AT_SOURCES = new PolicyCode("gone-at-sources");
  public static final PolicyCode DEAD_CONTACTS = new PolicyCode("dead-contacts");
  public static final PolicyCode WITHDRAWN_CONSENT = new PolicyCode("withdrawn-consent");
  public static final PolicyCode NO_PURPOSE = new PolicyCode("no-purpose");
  public static final PolicyCode KEPT_ASIDE = new PolicyCode("kept-aside");
  public static final PolicyCode BOOKKEEPING = new PolicyCode("bookkeeping");

  private static final Period GRACE = Period.ofDays(30);
  private static final RetentionSubject CUSTOMERS = new RetentionSubject.WholeCustomer();

  private StartingPolicies() {}

  public static List<RetentionPolicy> all() {
    return List.of(
        new RetentionPolicy(
            INACTIVE_CUSTOMERS,
            1,
            CUSTOMERS,
            RetentionTrigger.LAST_INTERACTION,
            Period.ofYears(1),
            RetentionAction.ANONYMISE,
            true,
            GRACE,
            "UU 27/2022 art. 42-44",
            "Pelanggan yang tidak aktif",
            "Inactive customers",
            true),
        new RetentionPolicy(
            GONE_AT_SOURCES,
            1,
            CUSTOMERS,
            RetentionTrigger.SOURCE_GONE,
            Period.ofMonths(6),
            RetentionAction.ANONYMISE,
            true,
            GRACE,
            "UU 27/2022 art. 42-44",
            "Pelanggan yang tidak ada lagi di semua sumber",
            "Customers whom no source has",
            true),
        new RetentionPolicy(
            DEAD_CONTACTS,
            1,
            new RetentionSubject.OneKind(DataKind.CONTACT),
            RetentionTrigger.CONTACT_DEAD,
            Period.ofMonths(6),
            RetentionAction.REMOVE_CONTACT_POINT,
            false,
            Period.ZERO,
            "UU 27/2022 art. 42-44",
            "Alamat dan nomor yang mati",
            "Dead addresses and numbers",
            true),
        new RetentionPolicy(
            WITHDRAWN_CONSENT,
            1,
            new RetentionSubject.OneKind(DataKind.PREFERENCE),
            RetentionTrigger.CONSENT_WITHDRAWN,
            Period.ofDays(3),
            RetentionAction.CLEAR_FIELD,
            false,
            Period.ZERO,
            "UU 27/2022 art. 40, 43",
            "Kesukaan setelah izin ditarik",
            "Preferences after consent was withdrawn",
            true),
        new RetentionPolicy(
            NO_PURPOSE,
            1,
            new RetentionSubject.OneKind(DataKind.NOTE),
            RetentionTrigger.PURPOSE_GONE,
            Period.ZERO,
            RetentionAction.WARN,
            false,
            Period.ZERO,
            "UU 27/2022 art. 16, 20",
            "Data peka tanpa tujuan",
            "Sensitive data without a purpose",
            true),
        new RetentionPolicy(
            KEPT_ASIDE,
            1,
            new RetentionSubject.KeptAside(),
            RetentionTrigger.KEPT_ASIDE,
            Period.ofDays(90),
            RetentionAction.ERASE,
            false,
            Period.ZERO,
            "UU 27/2022 art. 42-44",
            "Baris dan catatan yang disisihkan",
            "Rows and records that were kept aside",
            true),
        new RetentionPolicy(
            BOOKKEEPING,
            1,
            new RetentionSubject.OneKind(DataKind.ORDER),
            RetentionTrigger.END_OF_BOOK_YEAR,
            Period.ofYears(10),
            RetentionAction.WARN,
            false,
            Period.ZERO,
            "UU KUP art. 28(11); UU 8/1997",
            "Bukti pembukuan",
            "Evidence of bookkeeping",
            true));
  }
}
